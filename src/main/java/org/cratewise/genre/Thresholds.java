package org.cratewise.genre;

import java.util.List;
import java.util.stream.IntStream;
import org.cratewise.genre.trust.Wilson;

/// From which probability on first guesses may be accepted unseen, so that of those accepted a
/// promised share is right.
final class Thresholds {
    /// Above every probability.
    static final double NEVER = 1.01;

    /// A threshold that rests on fewer clips is chance.
    private static final int LEAST = 20;

    /// Fewer guesses of a genre say nothing against it.
    private static final int TELLING = 10;

    private Thresholds() {}

    /// How far down from the surest guess the lower Wilson bound of the share that is right reaches
    /// the promise, once it does; {@link #NEVER} if it never does. Going on where it broke would
    /// find a lower threshold by chance.
    static double from(Guesses guesses, double promise) {
        double lowest = NEVER;
        for (int n = LEAST; n <= guesses.size(); n++)
            if (Wilson.lower(guesses.precision(0, n), n) >= promise)
                lowest = guesses.probability(n - 1);
            else if (lowest < NEVER) return lowest;
        return lowest;
    }

    /// [genres]: a genre's own threshold where its own guesses prove one; otherwise that of all
    /// guesses, raised where the genre's guesses above it are less often right than promised.
    static List<Double> byGenre(Guesses guesses, int genres, double overall, double promise) {
        return IntStream.range(0, genres)
                .mapToObj(genre -> of(guesses.of(genre), overall, promise))
                .toList();
    }

    private static double of(Guesses guesses, double overall, double promise) {
        double own = from(guesses, promise);
        if (own < NEVER) return own;
        int accepted = guesses.from(overall);
        if (accepted < TELLING || guesses.precision(0, accepted) >= promise) return overall;
        double raised = NEVER;
        for (int n = TELLING; n < accepted; n++)
            if (guesses.precision(0, n) >= promise) raised = guesses.probability(n - 1);
        return raised;
    }
}
