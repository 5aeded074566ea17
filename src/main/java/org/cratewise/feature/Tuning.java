package org.cratewise.feature;

import java.util.Arrays;

/// How far the music's pitch is off 440 Hz, as `librosa.estimate_tuning` finds it: spectral peaks
/// (`librosa.piptrack` on the power spectrum) at least as strong as their median vote for their
/// distance from the next semitone, in steps of a hundredth.
final class Tuning {
    private static final double FROM_HERTZ = 150;
    private static final double TO_HERTZ = 4000;
    private static final double THRESHOLD = 0.1;
    private static final int STEPS = 100;

    private final FeatureSettings settings;
    private float[] hertz = new float[4096];
    private float[] strength = new float[4096];
    private int peaks;

    Tuning(FeatureSettings settings) {
        this.settings = settings;
    }

    /// Notes the peaks of a frame that reach a tenth of its strongest bin.
    void add(SpectralFrame frame) {
        double[] power = frame.power();
        double floor = THRESHOLD * Arrays.stream(power).max().orElse(0);
        double to = Math.min(TO_HERTZ, settings.sampleRate() / 2.0);
        for (int bin = 1; bin < power.length - 1 && settings.hertz(bin) < to; bin++)
            if (settings.hertz(bin) >= FROM_HERTZ && isPeak(power, bin, floor)) note(power, bin);
    }

    /// @return semitones in [-0.5, 0.5); 0 if nothing had a pitch
    double estimate() {
        if (peaks == 0) return 0;
        double median = median(Arrays.copyOf(strength, peaks));
        int[] votes = new int[STEPS];
        for (int i = 0; i < peaks; i++) if (strength[i] >= median) votes[step(hertz[i])]++;
        int best = 0;
        for (int step = 1; step < STEPS; step++) if (votes[step] > votes[best]) best = step;
        return (double) best / STEPS - 0.5;
    }

    private static int step(double hertz) {
        double semitones = PitchClasses.COUNT * PitchClasses.octaves(hertz, 0);
        double off = semitones - Math.floor(semitones);
        double residual = off >= 0.5 ? off - 1 : off;
        return Math.clamp((int) Math.floor((residual + 0.5) * STEPS), 0, STEPS - 1);
    }

    private static boolean isPeak(double[] power, int bin, double floor) {
        return power[bin] > floor
                && power[bin] > above(power[bin - 1], floor)
                && power[bin] >= above(power[bin + 1], floor);
    }

    private static double above(double power, double floor) {
        return power > floor ? power : 0;
    }

    /// A parabola through three bins gives the place and height of the peak.
    private void note(double[] power, int bin) {
        double slope = (power[bin + 1] - power[bin - 1]) / 2;
        double bend = power[bin + 1] + power[bin - 1] - 2 * power[bin];
        double shift = Math.abs(slope) >= Math.abs(bend) ? 0 : -slope / bend;
        if (peaks == hertz.length) {
            hertz = Arrays.copyOf(hertz, 2 * peaks);
            strength = Arrays.copyOf(strength, 2 * peaks);
        }
        hertz[peaks] = (float) ((bin + shift) * settings.sampleRate() / settings.fftSize());
        strength[peaks++] = (float) (power[bin] + 0.5 * slope * shift);
    }

    private static double median(float[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1
                ? values[half]
                : ((double) values[half - 1] + values[half]) / 2;
    }
}
