package org.cratewise.tag;

import java.io.IOException;
import java.util.List;

/// The 128 bytes at the end of many MP3 files; the last is the genre's number.
final class Id3v1 {
    static final int LENGTH = 128;

    private final long begin;
    private final int genre;
    private final byte[] fields;

    private Id3v1(long begin, byte[] bytes) {
        this.begin = begin;
        this.genre = bytes[LENGTH - 1] & 0xff;
        this.fields = java.util.Arrays.copyOf(bytes, LENGTH - 1);
    }

    static boolean isAtEnd(Source source) throws IOException, CantWriteException {
        return source.length() >= LENGTH && source.has(source.length() - LENGTH, "TAG");
    }

    static Id3v1 read(Source source) throws IOException, CantWriteException {
        long begin = source.length() - LENGTH;
        if (source.has(begin - 227, "TAG+"))
            throw new CantWriteException("It has an enhanced ID3v1 tag.");
        return new Id3v1(begin, source.bytes(begin, LENGTH));
    }

    long begin() {
        return begin;
    }

    List<String> genres() {
        return GenreText.list(List.of(Id3Numbers.genre(genre)));
    }

    List<String> others() {
        return List.of(Fingerprint.of("ID3v1", fields));
    }

    /// @throws CantWriteException if there is no number that says all of it
    void require(List<String> genres) throws CantWriteException {
        if (genres.size() > 1 || Id3Numbers.ofGenre(genres.getFirst()) == Id3Numbers.NO_GENRE)
            throw new CantWriteException(
                    "It has an ID3v1 tag only, which has no number for "
                            + String.join("; ", genres)
                            + ".");
    }

    /// The first genre that has a number, or none: a wrong one would be worse.
    void write(List<String> genres, Changes changes) throws IOException, CantWriteException {
        int number =
                genres.stream()
                        .mapToInt(Id3Numbers::ofGenre)
                        .filter(n -> n != Id3Numbers.NO_GENRE)
                        .findFirst()
                        .orElse(Id3Numbers.NO_GENRE);
        changes.replace(begin + LENGTH - 1, 1, new byte[] {(byte) number});
    }
}
