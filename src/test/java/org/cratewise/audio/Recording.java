package org.cratewise.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Keeps all that a decoder hands over.
final class Recording implements PcmSink {
    private final List<ByteArrayOutputStream> windows = new ArrayList<>();
    private int longestPiece;

    @Override
    public void accept(int window, float[] samples, int length) {
        if (window < windows.size() - 1) throw new IllegalStateException("back to " + window);
        while (windows.size() <= window) windows.add(new ByteArrayOutputStream());
        ByteBuffer bytes = ByteBuffer.allocate(length * Float.BYTES);
        bytes.asFloatBuffer().put(samples, 0, length);
        windows.get(window).writeBytes(bytes.array());
        longestPiece = Math.max(longestPiece, length);
    }

    int windows() {
        return windows.size();
    }

    int longestPiece() {
        return longestPiece;
    }

    float[] window(int number) {
        ByteBuffer bytes = ByteBuffer.wrap(windows.get(number).toByteArray());
        float[] samples = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(samples);
        return samples;
    }
}
