package org.cratewise.genre.space;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// t-SNE (van der Maaten and Hinton 2008), the exact one: neighbours stay neighbours, distances
/// between far points mean nothing. It starts from the principal plane (Kobak and Berens 2019), so
/// the same data always look the same. Time and memory grow with the square of the points.
public final class Tsne {
    /// Steps of the whole layout.
    public static final int STEPS = 500;

    private static final double PERPLEXITY = 30;
    private static final int EARLY = 125;
    private static final double EXAGGERATION = 12;
    private static final double LEAST_GAIN = 0.01;
    private static final double START = 1e-4;

    private final double[][] p;
    private final double[][] y;
    private final double[][] speed;
    private final double[][] gains;
    private final double[][] pull;
    private final double[][] kernel;
    private final double rate;

    private Tsne(double[][] points) {
        int n = points.length;
        p = Affinities.of(Distances.squared(points), Math.min(PERPLEXITY, (n - 1) / 3.0));
        y = start(points);
        speed = new double[n][2];
        gains = new double[n][2];
        for (double[] gain : gains) gain[0] = gain[1] = 1;
        pull = new double[n][2];
        kernel = new double[n][n];
        rate = Math.max(n / EXAGGERATION / 4, 50);
    }

    /// @param points [points][features], at least 4
    /// @param step told after each, from 1
    /// @param stopped asked before each
    /// @return how far it got
    public static Plane of(double[][] points, IntConsumer step, BooleanSupplier stopped) {
        Tsne tsne = new Tsne(points);
        for (int i = 0; i < STEPS && !stopped.getAsBoolean(); i++) {
            tsne.gradient(i < EARLY ? EXAGGERATION : 1);
            tsne.move(i < EARLY ? 0.5 : 0.8);
            step.accept(i + 1);
        }
        return Plane.withoutAxes(tsne.y);
    }

    private static double[][] start(double[][] points) {
        double[][] plane = Pca.of(points).points();
        double squares = 0;
        for (double[] point : plane) squares += point[0] * point[0];
        double deviation = Math.sqrt(squares / plane.length);
        for (double[] point : plane)
            for (int a = 0; a < 2; a++) point[a] *= START / Math.max(deviation, 1e-12);
        return plane;
    }

    /// 4 * sum of (p - q) (yi - yj) / (1 + |yi - yj|^2)
    private void gradient(double exaggeration) {
        double sum = 0;
        for (int i = 0; i < y.length; i++)
            for (int j = 0; j < i; j++) {
                kernel[i][j] = 1 / (1 + Distances.squared(y[i], y[j]));
                sum += 2 * kernel[i][j];
            }
        for (double[] force : pull) force[0] = force[1] = 0;
        for (int i = 0; i < y.length; i++)
            for (int j = 0; j < i; j++) {
                double near = kernel[i][j];
                double force = 4 * (exaggeration * p[i][j] - near / sum) * near;
                for (int a = 0; a < 2; a++) {
                    double along = force * (y[i][a] - y[j][a]);
                    pull[i][a] += along;
                    pull[j][a] -= along;
                }
            }
    }

    /// With momentum, and faster where a point goes on in one direction (Jacobs 1988).
    private void move(double momentum) {
        double[] middle = new double[2];
        for (int i = 0; i < y.length; i++)
            for (int a = 0; a < 2; a++) {
                boolean turned = pull[i][a] > 0 == speed[i][a] > 0;
                gains[i][a] = Math.max(LEAST_GAIN, turned ? gains[i][a] * 0.8 : gains[i][a] + 0.2);
                speed[i][a] = momentum * speed[i][a] - rate * gains[i][a] * pull[i][a];
                y[i][a] += speed[i][a];
                middle[a] += y[i][a] / y.length;
            }
        for (double[] point : y) for (int a = 0; a < 2; a++) point[a] -= middle[a];
    }
}
