package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateTest {
    private final AtomicLong now = new AtomicLong();
    private final Rate rate = new Rate(now::get);

    private void pass(double seconds) {
        now.addAndGet((long) (seconds * 1e9));
    }

    private void countFor(int seconds, int perSecond) {
        for (int i = 0; i < seconds * perSecond; i++) {
            pass(1.0 / perSecond);
            rate.count();
        }
    }

    @Test
    void beforeAnythingHappenedItIsZero() {
        assertEquals(0, rate.perSecond());
        pass(5);
        assertEquals(0, rate.perSecond());
    }

    @Test
    void itIsTheMeanFromTheBegin() {
        countFor(10, 4);
        assertEquals(4, rate.perSecond(), 0.01);
    }

    @Test
    void onlyTheLastHalfMinuteCounts() {
        countFor(100, 50);
        countFor(40, 2);
        assertEquals(2, rate.perSecond(), 0.1);
    }

    @Test
    void itFallsWhileNothingHappens() {
        countFor(10, 4);
        pass(10);
        assertEquals(2, rate.perSecond(), 0.01);
        pass(60);
        assertEquals(0, rate.perSecond());
    }

    @Test
    void aRestartForgets() {
        countFor(10, 4);
        pass(100);
        rate.restart();
        countFor(5, 3);
        assertEquals(3, rate.perSecond(), 0.01);
    }
}
