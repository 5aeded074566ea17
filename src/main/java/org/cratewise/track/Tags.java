package org.cratewise.track;

/// What a file says of itself. Missing fields are empty strings, never null.
///
/// @param year when it came out, 0 if the file doesn't say
public record Tags(String title, String artist, String album, String genre, int year) {
    /// A file without tags.
    public static final Tags NONE = new Tags("", "", "", "");

    /// Tags without a year.
    public Tags(String title, String artist, String album, String genre) {
        this(title, artist, album, genre, 0);
    }

    public Tags {
        title = title == null ? "" : title.strip();
        artist = artist == null ? "" : artist.strip();
        album = album == null ? "" : album.strip();
        genre = genre == null ? "" : genre.strip();
    }
}
