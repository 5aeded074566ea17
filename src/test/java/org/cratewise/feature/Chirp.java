package org.cratewise.feature;

/// The test signal of `reference.py`: a chirp, a plucked tone near A4 and a little noise.
final class Chirp {
    private static final int RATE = 22_050;

    private Chirp() {}

    static float[] samples() {
        float[] samples = new float[2 * RATE];
        long state = 1;
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / RATE;
            state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
            double noise = state / Math.pow(2, 30) - 1;
            double chirp = 0.3 * Math.sin(2 * Math.PI * (110 * t + 200 * t * t));
            double pluck = 0.2 * Math.sin(2 * Math.PI * 446 * t) * Math.exp(-8 * (t % 0.5));
            samples[i] = (float) (chirp + pluck + 0.01 * noise);
        }
        return samples;
    }

    static float[] sine(double hertz, double seconds) {
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++)
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / RATE));
        return samples;
    }
}
