package org.cratewise.genre.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.Test;

/// All expected figures were worked out by hand from the formulas of scikit-learn's documentation.
class MeasuresTest {
    private static final double EXACT = 1e-9;
    private static final List<Genre> ABC = Stream.of("a", "b", "c").map(Genre::new).toList();
    private static final List<Genre> AB = ABC.subList(0, 2);

    private static final Judgements ONE =
            new Judgements(
                    ABC,
                    false,
                    List.of(
                            judged(0, .7, .2, .1),
                            judged(0, .4, .5, .1),
                            judged(1, .1, .8, .1),
                            judged(1, .3, .3, .4),
                            judged(2, .2, .2, .6),
                            judged(2, .1, .5, .4)));

    private static final Judgements SEVERAL =
            new Judgements(
                    AB,
                    true,
                    List.of(
                            new Judgement("1", "1", has(true, false), new double[] {.9, .6}),
                            new Judgement("2", "2", has(true, true), new double[] {.8, .3}),
                            new Judgement("3", "3", has(false, true), new double[] {.2, .7})));

    @Test
    void accuracyAndTopK() {
        Measures measures = Measures.of(ONE);
        assertEquals(3 / 6.0, measures.accuracy(), EXACT);
        assertEquals(List.of(3 / 6.0, 5 / 6.0, 1.0), measures.topK());
    }

    @Test
    void precisionRecallAndF1() {
        Measures measures = Measures.of(ONE);
        assertEquals((1 + 1 / 3.0 + .5) / 3, measures.macro().precision(), EXACT);
        assertEquals(.5, measures.macro().recall(), EXACT);
        assertEquals((2 / 3.0 + .4 + .5) / 3, measures.macro().f1(), EXACT);
        assertEquals(.5, measures.micro().f1(), EXACT);
        assertEquals(.4, measures.genres().get(1).rates().f1(), EXACT);
    }

    @Test
    void theConfusionMatrixHasTrueGenresInRows() {
        int[][] expected = {{1, 1, 0}, {0, 1, 1}, {0, 1, 1}};
        assertArrayEquals(expected, Measures.of(ONE).confusion());
    }

    @Test
    void theAreaUnderTheCurveCountsTiesHalf() {
        Measures measures = Measures.of(ONE);
        assertEquals(1, measures.genres().get(0).auc(), EXACT);
        assertEquals(6 / 8.0, measures.genres().get(1).auc(), EXACT);
        assertEquals(7.5 / 8, measures.genres().get(2).auc(), EXACT);
        assertEquals((1 + .75 + .9375) / 3, measures.macroAuc(), EXACT);
    }

    @Test
    void lossesAreMeans() {
        Measures measures = Measures.of(ONE);
        double logs = Math.log(.7 * .4 * .8 * .3 * .6 * .4);
        assertEquals(-logs / 6, measures.logLoss(), EXACT);
        assertEquals(6 / 18.0, measures.hammingLoss(), EXACT);
    }

    @Test
    void calibrationErrorWeighsBinsByWhatFallsIntoThem() {
        Reliability reliability = Measures.of(ONE).reliability();
        assertEquals((.3 + 2 * .5 + .2 + .4 + .4) / 6, reliability.error(), EXACT);
        Reliability.Bin half = reliability.bins().get(4);
        assertEquals(2, half.count());
        assertEquals(.5, half.said(), EXACT);
        assertEquals(0, half.right(), EXACT);
    }

    @Test
    void theSurestHalfIsRight() {
        Coverage coverage = Measures.of(ONE).coverage();
        assertEquals(.5, coverage.atNine(), EXACT);
        Coverage.Point last = coverage.points().getLast();
        assertEquals(1, last.coverage(), EXACT);
        assertEquals(.5, last.accuracy(), EXACT);
    }

    @Test
    void severalGenresAreClaimedFromAHalfOn() {
        Measures measures = Measures.of(SEVERAL);
        assertEquals(2 / 6.0, measures.hammingLoss(), EXACT);
        assertEquals(1 / 3.0, measures.exact(), EXACT);
        assertEquals(3 / 4.0, measures.micro().precision(), EXACT);
        assertEquals(3 / 4.0, measures.micro().recall(), EXACT);
        assertEquals((1 + .5) / 2, measures.macro().f1(), EXACT);
        assertEquals(7 / 8.0, measures.microAuc(), EXACT);
        assertEquals(-Math.log(.9 * .4 * .8 * .3 * .8 * .7) / 6, measures.logLoss(), EXACT);
        assertEquals(1, measures.accuracy(), EXACT);
    }

    @Test
    void voteAndMeanCanDisagree() {
        Judgements segments =
                new Judgements(
                        AB,
                        false,
                        List.of(judged(1, .51, .49), judged(1, .51, .49), judged(1, .0, 1)));
        assertEquals(0, Measures.of(segments.byVote()).accuracy(), EXACT);
        assertEquals(1, Measures.of(segments.byMean()).accuracy(), EXACT);
        double[] votes = segments.byVote().all().getFirst().probabilities();
        assertEquals(2 / 3.0, votes[0], 1e-5);
    }

    @Test
    void theMeanSettlesATiedVote() {
        Judgements segments =
                new Judgements(AB, false, List.of(judged(1, .6, .4), judged(1, .1, .9)));
        assertEquals(1, Measures.of(segments.byVote()).accuracy(), EXACT);
    }

    @Test
    void intervalsAreWiderWhereJudgementsHangTogether() {
        Interval alone = Measures.of(hundred(1)).accuracyInterval();
        Interval together = Measures.of(hundred(10)).accuracyInterval();
        assertTrue(alone.low() < .7 && alone.high() > .7, alone.toString());
        // The normal approximation: 0.7 +- 1.96 sqrt(0.7 * 0.3 / 100) = 0.61 to 0.79.
        assertEquals(.61, alone.low(), .02);
        assertEquals(.79, alone.high(), .02);
        assertTrue(together.high() - together.low() > 2 * (alone.high() - alone.low()));
    }

    @Test
    void nothingJudgedIsSaidPlainly() {
        Judgements nothing = new Judgements(AB, false, List.of());
        assertThrows(IllegalArgumentException.class, () -> Measures.of(nothing));
    }

    /// Seventy right and thirty wrong, in groups that are right or wrong as one.
    private static Judgements hundred(int group) {
        List<Judgement> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            double right = i < 70 ? .9 : .1;
            String name = "group " + i / group;
            all.add(
                    new Judgement(
                            "clip " + i, name, has(true, false), new double[] {right, 1 - right}));
        }
        return new Judgements(AB, false, all);
    }

    private static Judgement judged(int genre, double... probabilities) {
        boolean[] truth = new boolean[probabilities.length];
        truth[genre] = true;
        return new Judgement("clip", "artist", truth, probabilities);
    }

    private static boolean[] has(boolean... truth) {
        return truth;
    }
}
