package org.cratewise.feature;

/// Onset strength (how much louder a band gets from frame to frame) in 16 groups of bands: its log
/// deviation, and its modulation spectrum in 4 ranges of rate x 4 ranges of pitch.
final class TextureOnsets {
    private static final int GROUPS = 16;
    private static final int PER_GROUP = TextureBands.BANDS / GROUPS;
    private static final int STEPS = TextureWindow.FRAMES - 1;
    private static final int RATES = 12;
    private static final int POINTS = 32;
    private static final int PITCHES = 4;
    private static final float CALM = 0.1f;
    static final int SIZE = GROUPS + RATES * PITCHES;

    private final float[][] onset = new float[GROUPS][STEPS];
    private final float[][] cosine = new float[RATES][STEPS];
    private final float[][] sine = new float[RATES][STEPS];

    TextureOnsets() {
        for (int rate = 0; rate < RATES; rate++)
            for (int i = 0; i < STEPS; i++) {
                double hann = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / (STEPS - 1));
                double angle = 2 * Math.PI * (rate + 1) * i / POINTS;
                cosine[rate][i] = (float) (hann * Math.cos(angle));
                sine[rate][i] = (float) (hann * Math.sin(angle));
            }
    }

    /// @param frames [24][118]
    /// @param out filled from `at` with 16 deviations and [12 rates][4 pitches] of modulation
    void of(float[][] frames, float[] out, int at) {
        for (int group = 0; group < GROUPS; group++) {
            double deviation = centre(frames, group);
            out[at + group] = (float) Math.log(deviation + CALM);
        }
        for (int rate = 0; rate < RATES; rate++)
            for (int pitch = 0; pitch < PITCHES; pitch++)
                out[at + GROUPS + rate * PITCHES + pitch] =
                        (float) Math.log(modulation(rate, pitch) + CALM);
    }

    /// Fills a group's onsets, less their mean; returns their deviation.
    private double centre(float[][] frames, int group) {
        double mean = 0;
        for (int i = 0; i < STEPS; i++) {
            onset[group][i] = rise(frames[i], frames[i + 1], group);
            mean += onset[group][i] / STEPS;
        }
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            onset[group][i] -= (float) mean;
            sum += onset[group][i] * onset[group][i];
        }
        return Math.sqrt(sum / STEPS);
    }

    private static float rise(float[] before, float[] after, int group) {
        float sum = 0;
        int first = TextureFrame.BANDS + group * PER_GROUP;
        for (int i = first; i < first + PER_GROUP; i++) sum += Math.max(0, after[i] - before[i]);
        return sum / PER_GROUP;
    }

    private double modulation(int rate, int pitch) {
        int perPitch = GROUPS / PITCHES;
        double sum = 0;
        for (int group = pitch * perPitch; group < (pitch + 1) * perPitch; group++) {
            float re = 0;
            float im = 0;
            for (int i = 0; i < STEPS; i++) {
                re += onset[group][i] * cosine[rate][i];
                im += onset[group][i] * sine[rate][i];
            }
            sum += Math.sqrt(re * re + im * im);
        }
        return sum / perPitch;
    }
}
