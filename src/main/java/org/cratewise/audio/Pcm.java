package org.cratewise.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Samples from a decoder's bytes.
final class Pcm {
    private Pcm() {}

    /// Mono samples in [-1, 1] from little-endian 32-bit floats. Lossy codecs overshoot full scale
    /// and float files can hold anything: it is cut to the range, and what is no number is silence.
    static float[] samples(byte[] bytes) {
        float[] samples = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(samples);
        for (int i = 0; i < samples.length; i++)
            samples[i] = Float.isNaN(samples[i]) ? 0 : Math.clamp(samples[i], -1f, 1f);
        return samples;
    }
}
