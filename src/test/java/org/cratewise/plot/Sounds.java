package org.cratewise.plot;

/// Sounds made for the tests, 22,050 Hz.
final class Sounds {
    static final int RATE = 22_050;

    private Sounds() {}

    /// A tone at half of full scale.
    static Excerpt tone(double hertz, double seconds) {
        return tone(hertz, seconds, 0);
    }

    /// A tone that is the stretch of a track from `start` on.
    static Excerpt tone(double hertz, double seconds, double start) {
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++)
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / RATE));
        return new Excerpt(samples, RATE, start, false);
    }
}
