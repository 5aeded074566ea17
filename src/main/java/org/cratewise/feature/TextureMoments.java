package org.cratewise.feature;

/// Mean and spread of one column of frames.
final class TextureMoments {
    private static final double CALM = 0.1;

    private TextureMoments() {}

    static double mean(float[][] frames, int column) {
        double sum = 0;
        for (float[] frame : frames) sum += frame[column];
        return sum / frames.length;
    }

    static double deviation(float[][] frames, int column) {
        double mean = mean(frames, column);
        double sum = 0;
        for (float[] frame : frames) sum += (frame[column] - mean) * (frame[column] - mean);
        return Math.sqrt(sum / frames.length);
    }

    /// `ln(deviation + 0.1)`.
    static float logDeviation(float[][] frames, int column) {
        return (float) Math.log(deviation(frames, column) + CALM);
    }

    /// `ln(deviation + 0.1)` of the differences between neighbours.
    static float logDeltaDeviation(float[][] frames, int column) {
        int n = frames.length - 1;
        double mean = ((double) frames[n][column] - frames[0][column]) / n;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double delta = frames[i + 1][column] - frames[i][column] - mean;
            sum += delta * delta;
        }
        return (float) Math.log(Math.sqrt(sum / n) + CALM);
    }
}
