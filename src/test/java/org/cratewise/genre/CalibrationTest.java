package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cratewise.genre.measure.Likeliest;
import org.cratewise.genre.trust.Wilson;
import org.cratewise.track.Sureness;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final int CLIPS = 4_000;
    private final double[][] logs = new double[CLIPS][2];
    private final int[] truth = new int[CLIPS];

    /// Clips whose first genre has a probability spread evenly over [0, 1], told by a network that
    /// exaggerates: its log odds are twice too large.
    CalibrationTest() {
        Random random = new Random(1);
        for (int i = 0; i < CLIPS; i++) {
            double p = 0.001 + 0.998 * random.nextDouble();
            truth[i] = random.nextDouble() < p ? 0 : 1;
            logs[i][0] = 2 * Math.log(p);
            logs[i][1] = 2 * Math.log(1 - p);
        }
    }

    @Test
    void exaggerationIsTakenBack() {
        assertEquals(2, Calibration.fit(logs, truth).temperature(), 0.15);
    }

    @Test
    void sureMeansNineInTenRight() {
        Calibration fit = Calibration.fit(logs, truth);
        int sure = 0;
        int right = 0;
        for (int i = 0; i < CLIPS; i++) {
            double[] p = fit.probabilities(logs[i]);
            int best = Likeliest.of(p);
            if (fit.sureness(p) != Sureness.SURE) continue;
            sure++;
            if (best == truth[i]) right++;
        }
        assertTrue(sure > CLIPS / 10, sure + " sure");
        assertTrue(Wilson.lower((double) right / sure, sure, Wilson.ONCE) >= 0.9, right + " right");
        assertEquals(0.93, (double) right / sure, 0.03);
    }

    @Test
    void everyPromiseIsKeptAndAHigherOneAcceptsLess() {
        Calibration fit = Calibration.fit(logs, truth);
        int before = CLIPS;
        assertEquals(20, fit.promises().size());
        for (int promise : fit.promises()) {
            Calibration promising = fit.promising(promise);
            int sure = 0;
            int right = 0;
            for (int i = 0; i < CLIPS; i++) {
                double[] p = promising.probabilities(logs[i]);
                if (promising.sureness(p) != Sureness.SURE) continue;
                sure++;
                if (Likeliest.of(p) == truth[i]) right++;
            }
            assertTrue(sure <= before, promise + " %: " + sure);
            assertTrue(sure == 0 || right >= promise / 100.0 * sure, promise + " %: " + right);
            before = sure;
        }
        assertTrue(before < CLIPS / 10, before + " sure at 99 %");
    }

    @Test
    void theUsualPromiseIsWhatItWasWithoutOthers() {
        Calibration fit = Calibration.fit(logs, truth);
        assertEquals(fit, fit.promising(95).promising(90).promising(Calibration.USUAL_PROMISE));
        Calibration old =
                new Calibration(
                        fit.temperature(),
                        fit.sureFrom(),
                        fit.likelyFrom(),
                        fit.sureFromOf(),
                        null);
        assertEquals(List.of(90), old.promises());
        assertEquals(old, old.promising(95));
    }

    @Test
    void likelyBeginsWhereGuessesAreRightAsOftenAsWrong() {
        double[] coin = {Math.log(0.55), Math.log(0.45)};
        double[][] both = logs.clone();
        int[] mixed = truth.clone();
        for (int i = 0; i < CLIPS / 2; i++) {
            both[i] = coin;
            mixed[i] = i % 3 == 0 ? 0 : 1;
        }
        Calibration fit = Calibration.fit(both, mixed);
        double unsure = fit.probabilities(coin)[0];
        assertEquals(Sureness.UNSURE, fit.sureness(new double[] {unsure, 1 - unsure}));
        double likely = unsure + 0.1;
        assertEquals(Sureness.LIKELY, fit.sureness(new double[] {likely, 1 - likely}));
    }

    @Test
    void noneIsSureWhereGuessesAreChance() {
        for (int i = 0; i < CLIPS; i++) truth[i] = i % 2;
        Calibration fit = Calibration.fit(logs, truth);
        assertTrue(fit.sureFrom() > 1);
    }

    @Test
    void aTaughtGenreIsSureOnlyWhereItsOwnClipsProveIt() {
        Calibration before = Calibration.fit(logs, truth);
        double[][] wider = new double[130][];
        int[] of = new int[130];
        for (int i = 0; i < 130; i++) {
            of[i] = i < 90 ? 2 : 3;
            wider[i] = new double[] {-9, -9, -9, -9};
            wider[i][of[i]] = -0.1;
        }
        Calibration taught = before.taught(Set.of(2, 3), wider, of);
        assertEquals(before.temperature(), taught.temperature());
        assertEquals(before.sureFromOf(), taught.sureFromOf().subList(0, 2));
        assertTrue(taught.sureFromOf().get(2) < 1, "ninety of ninety right");
        assertTrue(taught.sureFromOf().get(3) > 1, "forty of forty prove less than nine in ten");
    }
}
