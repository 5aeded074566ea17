package org.cratewise.tag;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Small MP3 files for tests: an ID3v2.3 tag and some silent frames.
final class Mp3Bytes {
    /// MPEG 1 layer III, 128 kbit/s, 44.1 kHz, no padding.
    private static final int FRAME_BYTES = 144 * 128_000 / 44_100;

    private Mp3Bytes() {}

    /// @param frames ID3 frame names (`TIT2`) and their texts
    static byte[] of(Map<String, String> frames, int audioFrames) {
        ByteArrayOutputStream tag = new ByteArrayOutputStream();
        frames.forEach((name, text) -> writeFrame(tag, name, text));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {'I', 'D', '3', 3, 0, 0});
        int size = tag.size();
        for (int shift = 21; shift >= 0; shift -= 7) file.write(size >> shift & 0x7f);
        file.writeBytes(tag.toByteArray());
        for (int i = 0; i < audioFrames; i++) file.writeBytes(silence());
        return file.toByteArray();
    }

    private static void writeFrame(ByteArrayOutputStream tag, String name, String text) {
        byte[] words = text.getBytes(StandardCharsets.ISO_8859_1);
        tag.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        int size = words.length + 1;
        for (int shift = 24; shift >= 0; shift -= 8) tag.write(size >> shift);
        tag.writeBytes(new byte[] {0, 0, 0});
        tag.writeBytes(words);
    }

    private static byte[] silence() {
        byte[] frame = new byte[FRAME_BYTES];
        frame[0] = (byte) 0xff;
        frame[1] = (byte) 0xfb;
        frame[2] = (byte) 0x90;
        return frame;
    }
}
