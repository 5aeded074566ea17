package org.cratewise.genre.space;

/// Features made comparable: mean 0, standard deviation 1 over all points.
public final class Standardized {
    private static final double FLAT = 1e-9;

    private Standardized() {}

    /// @param points [points][features]
    /// @return [points][features]; a feature that is the same everywhere becomes 0
    public static double[][] of(float[][] points) {
        int features = points.length == 0 ? 0 : points[0].length;
        double[][] even = new double[points.length][features];
        for (int f = 0; f < features; f++) column(points, even, f);
        return even;
    }

    private static void column(float[][] points, double[][] even, int f) {
        double sum = 0;
        for (float[] point : points) sum += point[f];
        double mean = sum / points.length;
        double squares = 0;
        for (float[] point : points) squares += (point[f] - mean) * (point[f] - mean);
        double deviation = Math.sqrt(squares / points.length);
        for (int i = 0; i < points.length; i++)
            even[i][f] = deviation < FLAT ? 0 : (points[i][f] - mean) / deviation;
    }
}
