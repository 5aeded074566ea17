package org.cratewise.feature;

/// Power as people look at it: dB below the loudest value of a recording.
public final class Levels {
    /// What is quieter is shown as if it were this quiet, dB.
    public static final float FLOOR = -80;

    private Levels() {}

    /// @param power `[frames][values]`; left as it is
    /// @return `[frames][values]`, dB in [-80, 0]; all at the floor where there is silence
    public static float[][] belowLoudest(float[][] power) {
        double loudest = loudest(power);
        float[][] levels = new float[power.length][];
        for (int frame = 0; frame < power.length; frame++) {
            levels[frame] = new float[power[frame].length];
            for (int i = 0; i < levels[frame].length; i++)
                levels[frame][i] = level(power[frame][i], loudest);
        }
        return levels;
    }

    private static double loudest(float[][] power) {
        double loudest = 0;
        for (float[] frame : power) for (float value : frame) loudest = Math.max(loudest, value);
        return loudest;
    }

    private static float level(double power, double loudest) {
        if (power <= 0 || loudest <= 0) return FLOOR;
        return (float) Math.max(FLOOR, 10 * Math.log10(power / loudest));
    }
}
