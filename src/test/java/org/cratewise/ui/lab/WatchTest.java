package org.cratewise.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cratewise.genre.lab.Epoch;
import org.cratewise.genre.lab.LabListener.NetworkFacts;
import org.junit.jupiter.api.Test;

class WatchTest {
    private final AtomicLong time = new AtomicLong();
    private final Watch watch = new Watch(time::get);

    @Test
    void nobodyKnowsHowLongItTakesBeforeTheFirstClip() {
        assertTrue(Double.isNaN(watch.progress().secondsLeft()));
    }

    @Test
    void theTimeLeftOfHearingFollowsItsRate() {
        time.set(10_000_000_000L);
        watch.heard(20, 100);
        assertEquals(40, watch.progress().secondsLeft(), 1e-9);
    }

    @Test
    void theTimeLeftOfTrainingFollowsTheLastEpochs() {
        watch.begun(new NetworkFacts(10, 20, 5, 5));
        assertTrue(Double.isNaN(watch.progress().secondsLeft()));
        for (int i = 1; i <= 7; i++) watch.epoch(epoch(i, i <= 2 ? 100 : 3), 10);
        assertEquals(9, watch.progress().secondsLeft(), 1e-9);
    }

    @Test
    void aRunThatGoesOnKeepsItsEarlierEpochs() {
        watch.next(List.of(epoch(1, 2), epoch(2, 2)), 9);
        watch.epoch(epoch(3, 2), 9);
        assertEquals(3, watch.progress().epochs().size());
        // Begun afresh after all.
        watch.epoch(epoch(1, 2), 9);
        assertEquals(1, watch.progress().epochs().size());
    }

    private static Epoch epoch(int number, double seconds) {
        return new Epoch(number, 1, 0.5, 1, 0.5, seconds);
    }
}
