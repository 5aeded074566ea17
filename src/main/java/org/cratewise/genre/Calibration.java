package org.cratewise.genre;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cratewise.genre.measure.Likeliest;
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
/// @param ladder thresholds for other promises than nine in ten; empty where none were fitted
public record Calibration(
        double temperature,
        double sureFrom,
        double likelyFrom,
        List<Double> sureFromOf,
        List<Rung> ladder) {
    /// What is promised unless another promise is chosen, in percent.
    public static final int USUAL_PROMISE = (int) Math.round(100 * Sureness.PROMISE);

    static final double LIKELY_PRECISION = 0.5;

    /// How many neighbours in probability say how often a guess is right thereabouts.
    private static final int AROUND = 50;

    public Calibration {
        sureFromOf = sureFromOf == null ? List.of() : List.copyOf(sureFromOf);
        ladder = ladder == null ? List.of() : List.copyOf(ladder);
    }

    /// @param logs [clips][genres] log probabilities
    /// @param truth [clips], indices of genres
    public static Calibration fit(double[][] logs, int[] truth) {
        double temperature = temperature(logs, truth);
        Guesses guesses = Guesses.of(probabilities(logs, temperature), truth);
        int genres = logs[0].length;
        Rung usual = Rung.fit(USUAL_PROMISE, guesses, genres);
        return new Calibration(
                temperature,
                usual.sureFrom(),
                Math.min(usual.sureFrom(), likely(guesses)),
                usual.sureFromOf(),
                Rung.ladder(guesses, genres));
    }

    /// The promises it can keep, in percent, the lowest first.
    public List<Integer> promises() {
        return ladder.isEmpty()
                ? List.of(USUAL_PROMISE)
                : ladder.stream().map(Rung::promise).sorted().toList();
    }

    /// The same with the thresholds of another promise; itself, where none were fitted for that.
    ///
    /// @param promise in percent
    public Calibration promising(int promise) {
        return ladder.stream()
                .filter(rung -> rung.promise() == promise)
                .findFirst()
                .map(this::on)
                .orElse(this);
    }

    private Calibration on(Rung rung) {
        boolean usual = rung.promise() == USUAL_PROMISE;
        return new Calibration(
                temperature,
                usual ? rung.sureFrom() : atLeastLikely(rung.sureFrom()),
                likelyFrom,
                usual
                        ? rung.sureFromOf()
                        : rung.sureFromOf().stream().map(this::atLeastLikely).toList(),
                ladder);
    }

    // What isn't even likely can't be sure: a lower promise stops there.
    private double atLeastLikely(double sure) {
        return Math.max(sure, likelyFrom);
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
        Rung usual = new Rung(USUAL_PROMISE, sureFrom, sureFromOf);
        return new Calibration(
                temperature,
                sureFrom,
                likelyFrom,
                usual.taught(taught, guesses, logs[0].length).sureFromOf(),
                ladder.stream().map(rung -> rung.taught(taught, guesses, logs[0].length)).toList());
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
        int best = Likeliest.of(probabilities);
        return sureness(best, probabilities[best]);
    }

    /// How far a first guess is to be trusted.
    ///
    /// @param genre its index
    public Sureness sureness(int genre, double probability) {
        double sure = sureFromOf.isEmpty() ? sureFrom : sureFromOf.get(genre);
        if (probability >= sure) return Sureness.SURE;
        return probability >= likelyFrom ? Sureness.LIKELY : Sureness.UNSURE;
    }
}
