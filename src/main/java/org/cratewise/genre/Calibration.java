package org.cratewise.genre;

import java.util.Arrays;
import org.cratewise.track.Sureness;

/// Turns a network's log probabilities into probabilities that can be believed, and says from where
/// on to trust them. Fitted on validation clips only.
///
/// @param temperature log probabilities are divided by it (Guo et al. 2017)
/// @param sureFrom probability of the first guess from which nine in ten are right
/// @param likelyFrom probability of the first guess around which more are right than wrong
public record Calibration(double temperature, double sureFrom, double likelyFrom) {
    static final double SURE_PRECISION = Sureness.PROMISE;
    static final double LIKELY_PRECISION = 0.5;

    /// A threshold that rests on fewer clips is chance.
    private static final int LEAST_CLIPS = 20;

    /// How many neighbours in probability say how often a guess is right thereabouts.
    private static final int AROUND = 50;

    private static final double ABOVE_ALL = 1.01;

    /// @param logs [clips][genres] log probabilities
    /// @param truth [clips], indices of genres
    /// @param weights [clips], how much each counts
    static Calibration fit(double[][] logs, int[] truth, double[] weights) {
        double temperature = temperature(logs, truth, weights);
        Guesses guesses = Guesses.of(probabilities(logs, temperature), truth, weights);
        double sure = sure(guesses);
        return new Calibration(temperature, sure, Math.min(sure, likely(guesses)));
    }

    private static double temperature(double[][] logs, int[] truth, double[] weights) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double temperature = 0.1; temperature < 3; temperature *= 1.02) {
            double loss = loss(logs, truth, weights, temperature);
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return best;
    }

    /// Weighted mean log loss at a temperature.
    static double loss(double[][] logs, int[] truth, double[] weights, double temperature) {
        double loss = 0;
        for (int i = 0; i < truth.length; i++)
            loss -= weights[i] * Math.log(softmax(logs[i], temperature)[truth[i]] + 1e-12);
        return loss / Arrays.stream(weights).sum();
    }

    /// The lowest probability above which first guesses are right often enough; above 1 if none.
    private static double sure(Guesses guesses) {
        double right = 0;
        double all = 0;
        double lowest = ABOVE_ALL;
        for (int n = 0; n < guesses.size(); n++) {
            all += guesses.weight(n);
            if (guesses.right(n)) right += guesses.weight(n);
            if (n + 1 >= LEAST_CLIPS && right / all >= SURE_PRECISION)
                lowest = guesses.probability(n);
        }
        return lowest;
    }

    /// Down to which probability the guesses thereabouts are right more often than wrong.
    private static double likely(Guesses guesses) {
        double lowest = ABOVE_ALL;
        for (int n = AROUND; n <= guesses.size(); n++) {
            if (guesses.precision(n - AROUND, n) < LIKELY_PRECISION) return lowest;
            lowest = guesses.probability(n - AROUND / 2);
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
