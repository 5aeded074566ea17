package org.cratewise.tag;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The text of a TCON frame: an encoding byte, then text.
final class Id3Text {
    private static final int LATIN = 0;
    private static final int UTF_16 = 1;
    private static final int UTF_16_BE = 2;
    private static final int UTF_8 = 3;

    private Id3Text() {}

    static List<String> values(byte[] content) throws CantWriteException {
        if (content.length == 0) return List.of();
        String text = new String(content, 1, content.length - 1, charset(content[0]));
        return List.of(text.replace("\ufeff", "").split("\0"));
    }

    private static Charset charset(int encoding) throws CantWriteException {
        return switch (encoding) {
            case LATIN -> StandardCharsets.ISO_8859_1;
            case UTF_16 -> StandardCharsets.UTF_16;
            case UTF_16_BE -> StandardCharsets.UTF_16BE;
            case UTF_8 -> StandardCharsets.UTF_8;
            default -> throw new CantWriteException("Its genre is in an unknown encoding.");
        };
    }

    /// Several genres: 2.4 separates them by a zero byte; before, readers showed only the first
    /// then, so they stand in one line.
    ///
    /// @param like the content that is replaced; its encoding is kept where it can be
    static byte[] of(List<String> genres, int version, byte[] like) {
        String text = String.join(version == 4 ? "\0" : "; ", genres);
        // A bracket at the beginning would be read as a reference to a number.
        if (version < 4 && text.startsWith("(")) text = "(" + text;
        int encoding = encoding(text, version, like.length == 0 ? LATIN : like[0]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(encoding);
        if (encoding == UTF_16) bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe});
        bytes.writeBytes(text.getBytes(written(encoding)));
        if (endsWithZero(like)) bytes.writeBytes(new byte[encoding == UTF_16 ? 2 : 1]);
        return bytes.toByteArray();
    }

    /// The content of a COMM frame: encoding, language, title, text.
    static byte[] comment(String title, String text, int version) {
        int encoding = encoding(title + text, version, LATIN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(encoding);
        bytes.writeBytes("XXX".getBytes(StandardCharsets.ISO_8859_1));
        byte[] mark = encoding == UTF_16 ? new byte[] {(byte) 0xff, (byte) 0xfe} : new byte[0];
        bytes.writeBytes(mark);
        bytes.writeBytes(title.getBytes(written(encoding)));
        bytes.writeBytes(new byte[encoding == UTF_16 ? 2 : 1]);
        bytes.writeBytes(mark);
        bytes.writeBytes(text.getBytes(written(encoding)));
        return bytes.toByteArray();
    }

    private static Charset written(int encoding) {
        return switch (encoding) {
            case UTF_16 -> StandardCharsets.UTF_16LE;
            case UTF_16_BE -> StandardCharsets.UTF_16BE;
            case UTF_8 -> StandardCharsets.UTF_8;
            default -> StandardCharsets.ISO_8859_1;
        };
    }

    private static int encoding(String text, int version, int kept) {
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        if (kept == LATIN && latin) return LATIN;
        if (version < 4) return UTF_16;
        // 2.4 knows UTF-8, which needs no protection from being taken for audio.
        return UTF_8;
    }

    private static boolean endsWithZero(byte[] like) {
        return like.length > 2
                && like[like.length - 1] == 0
                && Arrays.equals(
                        new byte[] {0}, new byte[] {like[0] == UTF_16 ? like[like.length - 2] : 0});
    }
}
