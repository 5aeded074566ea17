package org.cratewise.genre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cratewise.track.Sureness;

/// Turns a network's log probabilities into probabilities that can be believed, and says from where
/// on to trust them. Fitted only on clips that the networks asked never heard in training.
///
/// @param temperature log probabilities are divided by it (Guo et al. 2017)
/// @param sureFrom probability of the first guess from which nine in ten are right, with 95 %
///     confidence; above 1 if there is none
/// @param likelyFrom probability of the first guess around which more are right than wrong
/// @param sureFromOf [genres] the same as `sureFrom`, for each genre that is guessed; empty where
///     there is but one for all
public record Calibration(
        double temperature, double sureFrom, double likelyFrom, List<Double> sureFromOf) {
    static final double SURE_PRECISION = Sureness.PROMISE;
    static final double LIKELY_PRECISION = 0.5;

    /// How many neighbours in probability say how often a guess is right thereabouts.
    private static final int AROUND = 50;

    public Calibration {
        sureFromOf = sureFromOf == null ? List.of() : List.copyOf(sureFromOf);
    }

    /// @param logs [clips][genres] log probabilities
    /// @param truth [clips], indices of genres
    public static Calibration fit(double[][] logs, int[] truth) {
        double temperature = temperature(logs, truth);
        Guesses guesses = Guesses.of(probabilities(logs, temperature), truth);
        double sure = Thresholds.from(guesses, SURE_PRECISION);
        List<Double> byGenre = Thresholds.byGenre(guesses, logs[0].length, sure, SURE_PRECISION);
        return new Calibration(temperature, sure, Math.min(sure, likely(guesses)), byGenre);
    }

    /// The calibration of a model that was taught some genres and has new ones. Theirs are the
    /// thresholds that these clips prove; where they prove none, a new genre is never sure, and an
    /// old one keeps its own.
    ///
    /// @param taught indices of genres
    /// @param logs [clips][genres] log probabilities, of heads that weren't taught these clips
    /// @param truth [clips], indices of genres
    public Calibration taught(Set<Integer> taught, double[][] logs, int[] truth) {
        Guesses guesses = Guesses.of(probabilities(logs, temperature), truth);
        List<Double> from = new ArrayList<>();
        for (int genre = 0; genre < logs[0].length; genre++) {
            double own = taught.contains(genre) ? proven(guesses, genre) : Thresholds.NEVER;
            from.add(own < Thresholds.NEVER ? own : before(genre));
        }
        return new Calibration(temperature, sureFrom, likelyFrom, from);
    }

    private static double proven(Guesses guesses, int genre) {
        return Thresholds.from(guesses.of(genre), SURE_PRECISION);
    }

    private double before(int genre) {
        return genre < sureFromOf.size() ? sureFromOf.get(genre) : Thresholds.NEVER;
    }

    private static double temperature(double[][] logs, int[] truth) {
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double temperature = 0.1; temperature < 3; temperature *= 1.02) {
            double loss = loss(logs, truth, temperature);
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return best;
    }

    /// Mean log loss at a temperature.
    private static double loss(double[][] logs, int[] truth, double temperature) {
        double loss = 0;
        for (int i = 0; i < truth.length; i++)
            loss -= Math.log(softmax(logs[i], temperature)[truth[i]] + 1e-12);
        return loss / truth.length;
    }

    /// Down to which probability the guesses thereabouts are right more often than wrong.
    private static double likely(Guesses guesses) {
        double lowest = Thresholds.NEVER;
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
    public double[] probabilities(double[] logs) {
        return softmax(logs, temperature);
    }

    private static double[] softmax(double[] logs, double temperature) {
        double most = Arrays.stream(logs).max().orElseThrow();
        double[] p = Arrays.stream(logs).map(v -> Math.exp((v - most) / temperature)).toArray();
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(v -> v / sum).toArray();
    }

    /// How far a clip's probabilities are to be trusted.
    ///
    /// @param probabilities [genres]
    public Sureness sureness(double[] probabilities) {
        int best = Scores.best(probabilities);
        double probability = probabilities[best];
        double sure = sureFromOf.isEmpty() ? sureFrom : sureFromOf.get(best);
        if (probability >= sure) return Sureness.SURE;
        return probability >= likelyFrom ? Sureness.LIKELY : Sureness.UNSURE;
    }
}
