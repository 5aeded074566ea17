package org.cratewise.genre.space;

/// Euclidean distances.
final class Distances {
    private Distances() {}

    static double squared(double[] a, double[] b) {
        double sum = 0;
        for (int f = 0; f < a.length; f++) sum += (a[f] - b[f]) * (a[f] - b[f]);
        return sum;
    }

    /// [points][points], squared
    static double[][] squared(double[][] points) {
        double[][] all = new double[points.length][points.length];
        for (int i = 0; i < points.length; i++)
            for (int j = 0; j < i; j++) all[j][i] = all[i][j] = squared(points[i], points[j]);
        return all;
    }
}
