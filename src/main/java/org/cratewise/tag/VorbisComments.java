package org.cratewise.tag;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A list of `NAME=value`, as FLAC, Vorbis and Opus have it; see
/// <https://xiph.org/vorbis/doc/v-comment.html>.
final class VorbisComments {
    private static final String GENRE = "GENRE";

    /// @param begin where it begins, its length included
    private record Comment(String name, int begin, int end) {
        boolean isGenre() {
            return name.toUpperCase(Locale.ROOT).equals(GENRE);
        }
    }

    private final byte[] bytes;
    private final int begin;
    private final int countAt;
    private final int end;
    private final List<Comment> comments = new ArrayList<>();

    /// @param begin where they begin in the bytes
    VorbisComments(byte[] bytes, int begin) throws CantWriteException {
        this.bytes = bytes;
        this.begin = begin;
        this.countAt = begin + 4 + length(begin);
        int count = number(countAt);
        int at = countAt + 4;
        for (int i = 0; i < count; i++) {
            int next = at + 4 + length(at);
            comments.add(new Comment(nameAt(at + 4, next), at, next));
            at = next;
        }
        this.end = at;
    }

    /// Comments that hold nothing, not even the name of an encoder.
    static byte[] empty() {
        return new byte[8];
    }

    private int number(int at) throws CantWriteException {
        if (at > bytes.length - 4) throw new CantWriteException("Its comments are cut off.");
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private int length(int at) throws CantWriteException {
        int length = number(at);
        if (length < 0 || length > bytes.length - at - 4)
            throw new CantWriteException("Its comments are cut off.");
        return length;
    }

    private String nameAt(int from, int to) {
        int equals = from;
        while (equals < to && bytes[equals] != '=') equals++;
        return new String(bytes, from, equals - from, StandardCharsets.UTF_8);
    }

    /// Where they end in the bytes.
    int end() {
        return end;
    }

    List<String> genres() {
        List<String> values = new ArrayList<>();
        for (Comment comment : comments) {
            int value =
                    comment.begin()
                            + 4
                            + comment.name().getBytes(StandardCharsets.UTF_8).length
                            + 1;
            if (comment.isGenre() && value <= comment.end())
                values.add(new String(bytes, value, comment.end() - value, StandardCharsets.UTF_8));
        }
        return GenreText.list(values);
    }

    /// The first value of every name, names in lower case.
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (Comment comment : comments) {
            int value =
                    comment.begin()
                            + 4
                            + comment.name().getBytes(StandardCharsets.UTF_8).length
                            + 1;
            if (value <= comment.end())
                texts.putIfAbsent(
                        comment.name().toLowerCase(Locale.ROOT),
                        new String(bytes, value, comment.end() - value, StandardCharsets.UTF_8));
        }
        return texts;
    }

    List<String> others() {
        List<String> others = new ArrayList<>();
        others.add(Fingerprint.of("vendor", Arrays.copyOfRange(bytes, begin, countAt)));
        for (Comment comment : comments)
            if (!comment.isGenre())
                others.add(
                        Fingerprint.of(
                                comment.name(),
                                Arrays.copyOfRange(bytes, comment.begin(), comment.end())));
        return others;
    }

    /// The changes to these bytes: the genres stand where the first one stood, or at the end.
    List<Piece> write(NewGenres wanted) {
        List<String> genres = wanted.names();
        List<Comment> old = comments.stream().filter(Comment::isGenre).toList();
        String name = old.isEmpty() ? GENRE : old.getFirst().name();
        byte[] fresh = written(name, genres);
        List<Piece> pieces = new ArrayList<>();
        int count = comments.size() - old.size() + genres.size();
        boolean keeps = wanted.keeps() && !keepsAlready();
        pieces.add(piece(countAt, countAt + 4, little(keeps ? count + 1 : count)));
        byte[] kept = keeps ? written("COMMENT", List.of(wanted.comment())) : new byte[0];
        if (old.isEmpty()) pieces.add(piece(end, end, joined(fresh, kept)));
        else if (keeps) pieces.add(piece(end, end, kept));
        for (Comment comment : old)
            pieces.add(
                    piece(
                            comment.begin(),
                            comment.end(),
                            comment == old.getFirst() ? fresh : new byte[0]));
        return pieces;
    }

    /// The oldest genre is the one worth keeping.
    private boolean keepsAlready() {
        byte[] begin = ("=" + NewGenres.TITLE + ":").getBytes(StandardCharsets.UTF_8);
        return comments.stream()
                .filter(comment -> comment.name().equalsIgnoreCase("COMMENT"))
                .map(comment -> Arrays.copyOfRange(bytes, comment.begin() + 11, comment.end()))
                .anyMatch(text -> Arrays.equals(Arrays.copyOf(text, begin.length), begin));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private Piece piece(int from, int to, byte[] fresh) {
        return new Piece(from, Arrays.copyOfRange(bytes, from, to), fresh);
    }

    private static byte[] written(String name, List<String> genres) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (String genre : genres) {
            byte[] comment = (name + "=" + genre).getBytes(StandardCharsets.UTF_8);
            out.writeBytes(little(comment.length));
            out.writeBytes(comment);
        }
        return out.toByteArray();
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }
}
