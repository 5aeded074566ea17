package org.cratewise.tag;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// A tag whose bytes 0xFF are followed by a zero that doesn't belong to it, lest a player take it
/// for audio; see section 5 of <https://id3.org/id3v2.3.0>.
///
/// @param bytes the tag without those zeros
/// @param origin where each byte, and the end, was before: [bytes + 1]
record Unsynchronisation(byte[] bytes, int[] origin) {
    static Unsynchronisation none(byte[] raw) {
        int[] origin = new int[raw.length + 1];
        Arrays.setAll(origin, i -> i);
        return new Unsynchronisation(raw, origin);
    }

    static Unsynchronisation remove(byte[] raw) {
        byte[] bytes = new byte[raw.length];
        int[] origin = new int[raw.length + 1];
        int count = 0;
        for (int i = 0; i < raw.length; i++) {
            if (i > 0 && raw[i] == 0 && raw[i - 1] == (byte) 0xff) continue;
            origin[count] = i;
            bytes[count++] = raw[i];
        }
        origin[count] = raw.length;
        return new Unsynchronisation(Arrays.copyOf(bytes, count), Arrays.copyOf(origin, count + 1));
    }

    static byte[] add(byte[] bytes) {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        for (byte value : bytes) {
            raw.write(value);
            if (value == (byte) 0xff) raw.write(0);
        }
        return raw.toByteArray();
    }
}
