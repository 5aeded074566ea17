package org.cratewise.feature;

/// How features change with time: `librosa.feature.delta` with its defaults, the slope of a line
/// fitted to nine frames (Savitzky-Golay, order 1). Near both ends the slope of the first or last
/// nine frames is taken (`mode="interp"`).
public final class Delta {
    /// Frames the line is fitted to.
    public static final int WIDTH = 9;

    private static final int HALF = WIDTH / 2;

    private Delta() {}

    /// @param sequence `[frames][values]`, at least nine frames; left as it is
    /// @return `[frames][values]`, change per frame
    /// @throws IllegalArgumentException if there are fewer frames
    public static float[][] of(float[][] sequence) {
        int frames = sequence.length;
        if (frames < WIDTH)
            throw new IllegalArgumentException("Deltas need " + WIDTH + " frames, not " + frames);
        float[][] delta = new float[frames][];
        for (int frame = 0; frame < frames; frame++)
            delta[frame] = slope(sequence, Math.clamp(frame, HALF, frames - 1 - HALF));
        return delta;
    }

    private static float[] slope(float[][] sequence, int middle) {
        double squares = HALF * (HALF + 1) * (2 * HALF + 1) / 3.0;
        float[] slope = new float[sequence[middle].length];
        for (int i = 0; i < slope.length; i++) {
            double sum = 0;
            for (int k = 1; k <= HALF; k++)
                sum += k * (double) (sequence[middle + k][i] - sequence[middle - k][i]);
            slope[i] = (float) (sum / squares);
        }
        return slope;
    }
}
