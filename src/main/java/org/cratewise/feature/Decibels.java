package org.cratewise.feature;

/// `librosa.power_to_db` with `ref=1`, `amin=1e-10`, `top_db=80`.
final class Decibels {
    private static final double LEAST = 1e-10;
    private static final double RANGE = 80;

    private Decibels() {}

    /// Values below -100 dB are -100 dB.
    static double of(double power) {
        return 10 * Math.log10(Math.max(LEAST, power));
    }

    /// dB of a whole recording, nothing more than 80 dB below its loudest value.
    ///
    /// @param power `[frames][values]`
    static double[][] of(double[][] power) {
        double[][] decibels = new double[power.length][];
        double loudest = Double.NEGATIVE_INFINITY;
        for (int frame = 0; frame < power.length; frame++) {
            decibels[frame] = new double[power[frame].length];
            for (int i = 0; i < power[frame].length; i++) {
                decibels[frame][i] = of(power[frame][i]);
                loudest = Math.max(loudest, decibels[frame][i]);
            }
        }
        for (double[] row : decibels)
            for (int i = 0; i < row.length; i++) row[i] = Math.max(row[i], loudest - RANGE);
        return decibels;
    }
}
