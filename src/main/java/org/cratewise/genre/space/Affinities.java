package org.cratewise.genre.space;

/// How strongly points of t-SNE hold together: for each a Gaussian just so wide that it has a given
/// number of effective neighbours, its perplexity; then both ways averaged.
final class Affinities {
    private static final int TRIES = 60;
    private static final double CLOSE = 1e-5;

    private Affinities() {}

    /// @param squared [points][points] distances
    /// @return [points][points] that add up to 1
    static double[][] of(double[][] squared, double perplexity) {
        int n = squared.length;
        double[][] p = new double[n][];
        for (int i = 0; i < n; i++) p[i] = row(squared[i], i, Math.log(perplexity));
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++) p[j][i] = p[i][j] = (p[i][j] + p[j][i]) / (2.0 * n);
        return p;
    }

    /// Bisection for the width whose entropy, nats, is the wanted one.
    private static double[] row(double[] squared, int self, double entropy) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double precision = 1;
        double[] row = new double[squared.length];
        for (int i = 0; i < TRIES; i++) {
            double gap = weights(squared, self, precision, row) - entropy;
            if (Math.abs(gap) < CLOSE) break;
            if (gap > 0) low = precision;
            else high = precision;
            precision = Double.isInfinite(high) ? precision * 2 : (low + high) / 2;
        }
        return row;
    }

    /// Fills a row of probabilities and tells their entropy.
    private static double weights(double[] squared, int self, double precision, double[] row) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < row.length; j++) if (j != self) nearest = Math.min(nearest, squared[j]);
        double sum = 0;
        double moment = 0;
        for (int j = 0; j < row.length; j++) {
            double beyond = squared[j] - nearest;
            row[j] = j == self ? 0 : Math.exp(-beyond * precision);
            sum += row[j];
            if (j != self) moment += row[j] * beyond;
        }
        for (int j = 0; j < row.length; j++) row[j] /= sum;
        return Math.log(sum) + precision * moment / sum;
    }
}
