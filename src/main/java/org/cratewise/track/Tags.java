package org.cratewise.track;

/// What a file says of itself. Missing fields are empty strings, never null.
public record Tags(String title, String artist, String album, String genre) {
    /// A file without tags.
    public static final Tags NONE = new Tags("", "", "", "");

    public Tags {
        title = title == null ? "" : title.strip();
        artist = artist == null ? "" : artist.strip();
        album = album == null ? "" : album.strip();
        genre = genre == null ? "" : genre.strip();
    }
}
