package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    private final List<Guesses.First> guesses = new ArrayList<>();

    /// Guesses of a genre, of which the surest are right.
    private void add(int genre, int right, int wrong) {
        int all = right + wrong;
        for (int i = 0; i < all; i++)
            guesses.add(new Guesses.First(genre, 0.99 - 0.9 * i / all, i < right));
    }

    private Guesses ranked() {
        guesses.sort((a, b) -> Double.compare(b.probability(), a.probability()));
        return new Guesses(guesses);
    }

    @Test
    void tooFewGuessesProveNothing() {
        add(0, 24, 0);
        assertEquals(Thresholds.NEVER, Thresholds.from(ranked(), 0.9));
    }

    @Test
    void theThresholdEndsWhereThePromiseBreaks() {
        add(0, 200, 200);
        Guesses ranked = ranked();
        double from = Thresholds.from(ranked, 0.9);
        int accepted = ranked.from(from);
        assertTrue(accepted > 200 && accepted < 222, accepted + " accepted");
        assertTrue(ranked.precision(0, accepted) > 0.9);
    }

    @Test
    void aGenreThatProvesItsOwnHasItsOwn() {
        add(0, 400, 0);
        add(1, 100, 300);
        double overall = Thresholds.from(ranked(), 0.9);
        List<Double> from = Thresholds.byGenre(ranked(), 3, overall, 0.9);
        assertTrue(from.get(0) < overall);
        assertTrue(from.get(1) > overall);
        assertEquals(overall, from.get(2), "never guessed");
    }

    @Test
    void aGenreThatIsMostlyWrongIsNeverSure() {
        add(0, 400, 0);
        add(1, 0, 20);
        assertEquals(Thresholds.NEVER, Thresholds.byGenre(ranked(), 2, 0.5, 0.9).get(1));
    }

    @Test
    void aThresholdBelowABrokenPromiseIsChance() {
        add(0, 100, 30);
        for (int i = 0; i < 900; i++) guesses.add(new Guesses.First(0, 0.05, true));
        assertTrue(Thresholds.from(ranked(), 0.9) > 0.05);
    }
}
