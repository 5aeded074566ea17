package org.cratewise.genre.space;

/// Principal component analysis (Pearson 1901): the plane in which the points differ most.
public final class Pca {
    private static final int ROUNDS = 500;
    private static final double STILL = 1e-12;

    private final double[][] covariance;

    private Pca(double[][] covariance) {
        this.covariance = covariance;
    }

    /// @param points [points][features], at least 2 features, mean 0 as {@link Standardized} makes
    ///     them
    public static Plane of(double[][] points) {
        Pca pca = new Pca(covariance(points));
        double all = 0;
        for (int f = 0; f < pca.covariance.length; f++) all += pca.covariance[f][f];
        double[][] axes = new double[2][];
        double[] shares = new double[2];
        for (int a = 0; a < 2; a++) {
            axes[a] = pca.axis(a);
            shares[a] = all == 0 ? 0 : Math.max(0, pca.strength(axes[a])) / all;
            pca.remove(axes[a]);
        }
        return new Plane(project(points, axes), shares);
    }

    private static double[][] covariance(double[][] points) {
        int features = points[0].length;
        double[][] sums = new double[features][features];
        for (double[] point : points)
            for (int i = 0; i < features; i++)
                for (int j = 0; j <= i; j++) sums[i][j] += point[i] * point[j];
        for (int i = 0; i < features; i++)
            for (int j = 0; j <= i; j++) sums[j][i] = sums[i][j] /= points.length;
        return sums;
    }

    /// The eigenvector of the greatest eigenvalue, by the power method; its largest entry is
    /// positive, so that the same data always look the same.
    private double[] axis(int number) {
        double[] axis = new double[covariance.length];
        for (int f = 0; f < axis.length; f++) axis[f] = 1 + ((f + number) % 7) / 10.0;
        normalize(axis);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = times(axis);
            if (normalize(next) == 0) return axis;
            double moved = 0;
            for (int f = 0; f < axis.length; f++) moved += Math.pow(next[f] - axis[f], 2);
            axis = next;
            if (moved < STILL) break;
        }
        return upright(axis);
    }

    private static double[] upright(double[] axis) {
        int largest = 0;
        for (int f = 1; f < axis.length; f++)
            if (Math.abs(axis[f]) > Math.abs(axis[largest]) + 1e-9) largest = f;
        if (axis[largest] < 0) for (int f = 0; f < axis.length; f++) axis[f] = -axis[f];
        return axis;
    }

    private double[] times(double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) product[i] = dot(covariance[i], vector);
        return product;
    }

    private double strength(double[] axis) {
        return dot(times(axis), axis);
    }

    private void remove(double[] axis) {
        double strength = strength(axis);
        for (int i = 0; i < axis.length; i++)
            for (int j = 0; j < axis.length; j++) covariance[i][j] -= strength * axis[i] * axis[j];
    }

    private static double[][] project(double[][] points, double[][] axes) {
        double[][] plane = new double[points.length][2];
        for (int i = 0; i < points.length; i++)
            for (int a = 0; a < 2; a++) plane[i][a] = dot(points[i], axes[a]);
        return plane;
    }

    private static double normalize(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (length > 0) for (int f = 0; f < vector.length; f++) vector[f] /= length;
        return length;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int f = 0; f < a.length; f++) sum += a[f] * b[f];
        return sum;
    }
}
