package org.cratewise.genre;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cratewise.track.Sureness;

/// Turns a network's log probabilities into probabilities that can be believed, and says from where
/// on to trust them. Fitted on validation clips only.
///
/// @param temperature log probabilities are divided by it (Guo et al. 2017)
/// @param sureFrom probability of the first guess from which nine in ten are right
/// @param likelyFrom probability of the first guess from which six in ten are right
public record Calibration(double temperature, double sureFrom, double likelyFrom) {
    static final double SURE_PRECISION = 0.9;
    static final double LIKELY_PRECISION = 0.6;

    /// A threshold that rests on fewer clips is chance.
    private static final int LEAST_CLIPS = 20;

    /// @param logs [clips][genres] log probabilities
    /// @param truth [clips], indices of genres
    /// @param weights [clips], how much each counts
    static Calibration fit(double[][] logs, int[] truth, double[] weights) {
        double temperature = temperature(logs, truth, weights);
        double[][] p = probabilities(logs, temperature);
        double sure = threshold(p, truth, weights, SURE_PRECISION);
        double likely = Math.min(sure, threshold(p, truth, weights, LIKELY_PRECISION));
        return new Calibration(temperature, sure, likely);
    }

    private static double temperature(double[][] logs, int[] truth, double[] weights) {
        return IntStream.rangeClosed(10, 300)
                .mapToObj(percent -> percent / 100.0)
                .min(
                        (a, b) ->
                                Double.compare(
                                        loss(logs, truth, weights, a),
                                        loss(logs, truth, weights, b)))
                .orElseThrow();
    }

    /// Weighted mean log loss at a temperature.
    static double loss(double[][] logs, int[] truth, double[] weights, double temperature) {
        double loss = 0;
        for (int i = 0; i < truth.length; i++)
            loss -= weights[i] * Math.log(softmax(logs[i], temperature)[truth[i]] + 1e-12);
        return loss / Arrays.stream(weights).sum();
    }

    /// The lowest probability above which first guesses are right often enough; above 1 if none.
    private static double threshold(double[][] p, int[] truth, double[] weights, double wanted) {
        Integer[] order = new Integer[truth.length];
        Arrays.setAll(order, i -> i);
        double[] first = Arrays.stream(p).mapToDouble(row -> row[Scores.best(row)]).toArray();
        Arrays.sort(order, (a, b) -> Double.compare(first[b], first[a]));
        double right = 0;
        double all = 0;
        double lowest = 1.01;
        for (int n = 0; n < order.length; n++) {
            int i = order[n];
            all += weights[i];
            if (Scores.best(p[i]) == truth[i]) right += weights[i];
            if (n + 1 >= LEAST_CLIPS && right / all >= wanted) lowest = first[i];
        }
        return lowest;
    }

    private static double[][] probabilities(double[][] logs, double temperature) {
        return Arrays.stream(logs).map(row -> softmax(row, temperature)).toArray(double[][]::new);
    }

    /// Probabilities of one clip from its log probabilities.
    double[] probabilities(double[] logs) {
        return softmax(logs, temperature);
    }

    private static double[] softmax(double[] logs, double temperature) {
        double most = Arrays.stream(logs).max().orElseThrow();
        double[] p = Arrays.stream(logs).map(v -> Math.exp((v - most) / temperature)).toArray();
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(v -> v / sum).toArray();
    }

    Sureness sureness(double probability) {
        if (probability >= sureFrom) return Sureness.SURE;
        return probability >= likelyFrom ? Sureness.LIKELY : Sureness.UNSURE;
    }
}
