package org.cratewise.genre.dataset;

import java.util.List;
import org.cratewise.track.Genre;

/// A labelled clip.
///
/// @param key unique in its data set
/// @param genres at least one; the first is the one that counts where a clip may have but one
/// @param artist empty if unknown
/// @param track what it was cut from, so that all its pieces stay together; its own key otherwise
public record Example(String key, Source source, List<Genre> genres, String artist, String track) {
    public Example {
        if (genres.isEmpty()) throw new IllegalArgumentException(key + " has no genre");
        genres = genres.stream().distinct().toList();
        artist = artist.strip();
        if (track.isBlank()) track = key;
    }

    /// The one that counts where a clip may have but one.
    public Genre genre() {
        return genres.getFirst();
    }
}
