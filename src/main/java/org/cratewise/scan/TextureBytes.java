package org.cratewise.scan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cratewise.feature.Textures;

/// Texture windows as they lie in the cache.
final class TextureBytes {
    private TextureBytes() {}

    static byte[] pack(Textures textures) {
        byte[] version = textures.version().getBytes(StandardCharsets.UTF_8);
        int size = 8 + version.length;
        for (float[][] segment : textures.segments()) {
            size += 4;
            for (float[] window : segment) size += 4 + 4 * window.length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(size).putInt(version.length).put(version);
        bytes.putInt(textures.segments().size());
        for (float[][] segment : textures.segments()) {
            bytes.putInt(segment.length);
            for (float[] window : segment) {
                bytes.putInt(window.length);
                for (float value : window) bytes.putFloat(value);
            }
        }
        return bytes.array();
    }

    static Textures unpack(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        byte[] version = new byte[bytes.getInt()];
        bytes.get(version);
        List<float[][]> segments = new ArrayList<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            float[][] segment = new float[bytes.getInt()][];
            for (int i = 0; i < segment.length; i++) {
                segment[i] = new float[bytes.getInt()];
                for (int k = 0; k < segment[i].length; k++) segment[i][k] = bytes.getFloat();
            }
            segments.add(segment);
        }
        return new Textures(new String(version, StandardCharsets.UTF_8), segments);
    }
}
