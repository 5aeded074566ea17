package org.cratewise.sorting;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
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

    // A semicolon parts two genres of a tag, and ID3 takes a number for a genre of its own list.
    private static final Pattern UNFIT = Pattern.compile(".*[;\\p{Cntrl}].*|\\d{1,3}|\\(.*");

    /// @throws IllegalArgumentException if a word wouldn't be read back as it is
    public GenreWords {
        own = Map.copyOf(own);
        own.forEach(GenreWords::check);
    }

    private static void check(Genre genre, String word) {
        if (!fits(word))
            throw new IllegalArgumentException(
                    "\"%s\" can't be the word for %s: no semicolon, no bracket at the start, no mere number"
                            .formatted(word, genre));
    }

    /// Whether a tag gives back a word as one genre and as it was written.
    public static boolean fits(String word) {
        return !word.isBlank() && word.strip().equals(word) && !UNFIT.matcher(word).matches();
    }

    /// The word for a genre.
    public String of(Genre genre) {
        String chosen = own.get(genre);
        return chosen == null ? usual(genre) : chosen;
    }

    /// The word for a genre that nobody chose another for.
    public static String usual(Genre genre) {
        String key = genre.key();
        return WORDS.getOrDefault(key, Character.toTitleCase(key.charAt(0)) + key.substring(1));
    }

    /// The same with another word for a genre.
    ///
    /// @param word empty for the usual one
    /// @throws IllegalArgumentException if it wouldn't be read back as it is
    public GenreWords with(Genre genre, String word) {
        Map<Genre, String> changed = new HashMap<>(own);
        changed.remove(genre);
        String clean = word.strip();
        if (!clean.isEmpty() && !clean.equals(usual(genre))) changed.put(genre, clean);
        return new GenreWords(changed);
    }

    /// The same with other words that go before.
    public GenreWords with(Map<Genre, String> others) {
        Map<Genre, String> changed = new HashMap<>(own);
        changed.putAll(others);
        return new GenreWords(changed);
    }
}
