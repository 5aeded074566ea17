package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScoresTest {
    private final Scores scores =
            Scores.of(
                    new double[][] {
                        {0.7, 0.2, 0.1, 0}, {0.3, 0.6, 0.1, 0}, {0.5, 0.3, 0.2, 0}, {0.1, 0.9, 0, 0}
                    },
                    new int[] {0, 0, 2, 1});

    @Test
    void countsFirstSecondAndThirdGuesses() {
        assertEquals(0.5, scores.accuracy());
        assertEquals(0.75, scores.top2());
        assertEquals(1, scores.top3());
    }

    @Test
    void macroF1IsOverTheGenresThatAreThere() {
        // blues: 2 there, 2 named, 1 right; the second: 1 there, 2 named, 1 right; the third: none.
        assertEquals((0.5 + 2 / 3.0 + 0) / 3, scores.macroF1(), 1e-12);
    }

    @Test
    void confusionHasTheTruthInRows() {
        assertArrayEquals(new int[] {1, 1, 0, 0}, scores.confusion()[0]);
        assertArrayEquals(new int[] {1, 0, 0, 0}, scores.confusion()[2]);
        assertEquals(0.5, scores.recall(0));
    }
}
