package org.cratewise.sorting;

import java.util.Map;
import org.cratewise.track.Genre;

/// How a genre is written in a tag and in the name of a folder.
///
/// @param own the user's own words, by genre; they go before the usual ones
public record GenreWords(Map<Genre, String> own) {
    /// As most libraries have them.
    public static final GenreWords USUAL = new GenreWords(Map.of());

    private static final Map<String, String> WORDS =
            Map.of(
                    "hiphop", "Hip-Hop",
                    "rnb", "R&B",
                    "drumandbass", "Drum & Bass",
                    "edm", "EDM",
                    "idm", "IDM");

    public GenreWords {
        own = Map.copyOf(own);
    }

    /// The word for a genre.
    public String of(Genre genre) {
        String chosen = own.get(genre);
        if (chosen != null) return chosen;
        String key = genre.key();
        return WORDS.getOrDefault(key, Character.toTitleCase(key.charAt(0)) + key.substring(1));
    }
}
