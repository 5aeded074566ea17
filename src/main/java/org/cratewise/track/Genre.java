package org.cratewise.track;

import java.util.Locale;

/// A genre by its key: lower case, as in label files and models (`hiphop`, `rnb`, or one of the
/// user's own).
/// How a genre is written for people is up to the surface that shows it.
public record Genre(String key) implements Comparable<Genre> {
    public Genre {
        key = key.strip().toLowerCase(Locale.ROOT);
        if (key.isEmpty()) throw new IllegalArgumentException("A genre needs a name");
    }

    @Override
    public int compareTo(Genre other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
