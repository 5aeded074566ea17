package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TrainingOptionsTest {
    private static final TrainingOptions USUAL = TrainingOptions.USUAL;

    @Test
    void oneThingIsChangedAndTheRestStays() {
        TrainingOptions changed = USUAL.withSeed(7).withSteps(600).withTowers(1).with("noise", 0.5);
        assertEquals(7, changed.seed());
        assertEquals(600, changed.steps());
        assertEquals(1, changed.towers());
        assertEquals(0.5, changed.noise());
        TrainingOptions back = changed.withSeed(USUAL.seed()).withSteps(USUAL.steps());
        assertEquals(USUAL, back.withTowers(USUAL.towers()).with("noise", USUAL.noise()));
    }

    @Test
    void whatCantBeIsRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> USUAL.withSteps(0));
        assertEquals("steps is at least 1, not 0", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> USUAL.with("colour", 3));
    }
}
