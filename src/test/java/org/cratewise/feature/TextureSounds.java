package org.cratewise.feature;

import java.util.Random;
import java.util.function.ObjIntConsumer;

/// TextureSounds made for texture tests, mono at 22,050 Hz.
final class TextureSounds {
    private TextureSounds() {}

    static float[] noise(int samples, long seed) {
        Random random = new Random(seed);
        float[] noise = new float[samples];
        for (int i = 0; i < samples; i++) noise[i] = 0.3f * (float) random.nextGaussian();
        return noise;
    }

    static float[] sine(int samples, double hz, double amplitude) {
        float[] sine = new float[samples];
        for (int i = 0; i < samples; i++)
            sine[i] = (float) (amplitude * Math.sin(2 * Math.PI * hz * i / 22_050));
        return sine;
    }

    /// Hands on the sound in pieces of a length, in one array used again.
    static void feed(float[] samples, int piece, ObjIntConsumer<float[]> sink) {
        float[] buffer = new float[piece];
        for (int from = 0; from < samples.length; from += piece) {
            int length = Math.min(piece, samples.length - from);
            System.arraycopy(samples, from, buffer, 0, length);
            sink.accept(buffer, length);
        }
    }
}
