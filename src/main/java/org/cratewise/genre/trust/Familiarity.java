package org.cratewise.genre.trust;

import java.util.Arrays;
import java.util.List;

/// Knows what the training music was like, and so what is no such music: silence, noise, speech,
/// signals. A network alone names a genre for these, often with high probability.
///
/// A clip is described by the mean of every feature over its windows and by the logarithm of its
/// deviation; it is strange by the share of these numbers that lie more than three deviations from
/// the mean over the training clips.
///
/// @param centres [2 x features] mean over the training clips
/// @param spreads [2 x features] deviation over the training clips
/// @param limit strangeness above which it is no music that the model knows
public record Familiarity(float[] centres, float[] spreads, double limit) {
    private static final double FAR = 3;
    private static final double MOST = 6;
    private static final double STILL = 0.05;
    private static final double CALM = 1e-3;

    /// Share of real music it may take for something else.
    private static final double LOST = 0.02;

    /// Nothing is strange to it.
    public static Familiarity withAll() {
        return new Familiarity(new float[0], new float[0], 1);
    }

    /// Without a limit: nothing is strange to it yet.
    ///
    /// @param training clips, each `[windows][features]`, standardized
    public static Familiarity of(List<float[][]> training) {
        double[][] clips = training.stream().map(Familiarity::describe).toArray(double[][]::new);
        int numbers = clips[0].length;
        float[] centres = new float[numbers];
        float[] spreads = new float[numbers];
        for (int i = 0; i < numbers; i++) {
            int number = i;
            double[] all = Arrays.stream(clips).mapToDouble(clip -> clip[number]).toArray();
            centres[i] = (float) mean(all);
            spreads[i] = (float) (deviation(all) + CALM);
        }
        return new Familiarity(centres, spreads, 1);
    }

    /// The limit above which at most one in fifty clips of real music is strange.
    ///
    /// @param strangeness of music that was not in training
    public static double limit(double[] strangeness) {
        double[] ranked = Arrays.stream(strangeness).sorted().toArray();
        int kept = (int) Math.ceil((1 - LOST) * ranked.length);
        return ranked.length == 0 ? 1 : ranked[Math.max(0, kept - 1)];
    }

    /// The same with a limit.
    public Familiarity within(double limit) {
        return new Familiarity(centres, spreads, limit);
    }

    /// Whether a clip is unlike all music it knows.
    public boolean isStrange(float[][] windows) {
        return strangeness(windows) > limit;
    }

    /// Share of the numbers that describe a clip and lie far from those of the training clips.
    ///
    /// @param windows [windows][features], standardized
    public double strangeness(float[][] windows) {
        if (centres.length == 0) return 0;
        double[] clip = describe(windows);
        int far = 0;
        for (int i = 0; i < clip.length; i++)
            if (Math.abs(clip[i] - centres[i]) > FAR * spreads[i]) far++;
        return (double) far / clip.length;
    }

    private static double[] describe(float[][] windows) {
        int features = windows[0].length;
        double[] clip = new double[2 * features];
        double[] values = new double[windows.length];
        for (int f = 0; f < features; f++) {
            for (int w = 0; w < values.length; w++)
                values[w] = Math.max(-MOST, Math.min(MOST, windows[w][f]));
            clip[f] = mean(values);
            clip[features + f] = Math.log(deviation(values) + STILL);
        }
        return clip;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) squares += (value - mean) * (value - mean);
        return Math.sqrt(squares / Math.max(1, values.length));
    }
}
