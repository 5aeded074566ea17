package org.cratewise.genre;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cratewise.genre.trust.Wilson;

/// The thresholds that keep one promise.
///
/// @param promise percent of the sure guesses that are right at least
/// @param sureFrom probability of the first guess from which that holds, with 95 % confidence;
///     above 1 if there is none
/// @param sureFromOf [genres] the same for each genre that is guessed
record Rung(int promise, double sureFrom, List<Double> sureFromOf) {
    static final int LOWEST = 80;
    static final int HIGHEST = 99;

    Rung {
        sureFromOf = sureFromOf == null ? List.of() : List.copyOf(sureFromOf);
    }

    static Rung fit(int promise, Guesses guesses, int genres) {
        double share = promise / 100.0;
        double sure = Thresholds.from(guesses, share, Wilson.ONCE);
        return new Rung(promise, sure, Thresholds.byGenre(guesses, genres, sure, share));
    }

    /// The same promise, kept by a model that was taught some genres and has new ones. Theirs are
    /// the thresholds that these guesses prove; where they prove none, a new genre is never sure,
    /// and an old one keeps its own.
    ///
    /// @param genres how many there are now
    Rung taught(Set<Integer> taught, Guesses guesses, int genres) {
        return new Rung(
                promise,
                sureFrom,
                IntStream.range(0, genres)
                        .mapToObj(g -> taught.contains(g) ? proven(guesses, g) : before(g))
                        .toList());
    }

    private double proven(Guesses guesses, int genre) {
        double own = Thresholds.from(guesses.of(genre), promise / 100.0, Wilson.OFTEN);
        return own < Thresholds.NEVER ? own : before(genre);
    }

    private double before(int genre) {
        return genre < sureFromOf.size() ? sureFromOf.get(genre) : Thresholds.NEVER;
    }

    /// A rung for every promise that can be chosen. A higher promise never accepts what a lower
    /// one doesn't: where chance would have it so, it takes over the lower one's threshold. Only
    /// the usual one stays as it was fitted.
    static List<Rung> ladder(Guesses guesses, int genres) {
        List<Rung> ladder = new ArrayList<>();
        for (int promise = LOWEST; promise <= HIGHEST; promise++) {
            Rung rung = fit(promise, guesses, genres);
            boolean asFitted = ladder.isEmpty() || promise == Calibration.USUAL_PROMISE;
            ladder.add(asFitted ? rung : rung.atLeast(ladder.getLast()));
        }
        return ladder;
    }

    private Rung atLeast(Rung lower) {
        return new Rung(
                promise,
                Math.max(sureFrom, lower.sureFrom),
                IntStream.range(0, sureFromOf.size())
                        .mapToObj(g -> Math.max(sureFromOf.get(g), lower.sureFromOf.get(g)))
                        .toList());
    }
}
