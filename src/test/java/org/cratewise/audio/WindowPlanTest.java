package org.cratewise.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowPlanTest {
    @Test
    void windowsSkipBothEndsAndSpreadEvenly() {
        assertEquals(List.of(30, 142, 255), WindowPlan.of(Listening.SPREAD, 300).starts());
    }

    @Test
    void aHairOfDurationMovesNothing() {
        assertEquals(
                WindowPlan.of(Listening.SPREAD, 241.30), WindowPlan.of(Listening.SPREAD, 241.32));
    }

    @Test
    void unknownAndShortDurationsAreHeardWhole() {
        assertTrue(WindowPlan.of(Listening.SPREAD, 0).whole());
        assertTrue(WindowPlan.of(Listening.SPREAD, 56).whole());
        assertTrue(WindowPlan.of(Listening.WHOLE, 300).whole());
        assertEquals(List.of(5, 20, 35), WindowPlan.of(Listening.SPREAD, 56.5).starts());
    }

    @Test
    void oneWindowComesFromTheMiddle() {
        assertEquals(List.of(95), WindowPlan.of(new Listening(1, 10, 0.1), 200).starts());
    }

    @Test
    void noWindowReachesPastTheEnd() {
        for (int seconds = 57; seconds < 4000; seconds++) {
            List<Integer> starts = WindowPlan.of(Listening.SPREAD, seconds).starts();
            assertTrue(starts.get(2) + 15.5 < seconds, "of " + seconds + ": " + starts);
        }
    }
}
