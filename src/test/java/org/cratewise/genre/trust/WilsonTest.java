package org.cratewise.genre.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WilsonTest {
    @Test
    void fewCasesPromiseLittleEvenIfAllAreRight() {
        assertTrue(Wilson.lower(1, 24, Wilson.ONCE) < 0.9);
        assertTrue(Wilson.lower(1, 25, Wilson.ONCE) > 0.9);
    }

    @Test
    void theBoundIsThatOfTheTables() {
        assertEquals(0.8396, Wilson.lower(0.9, 100, Wilson.ONCE), 5e-4);
        assertEquals(0, Wilson.lower(0, 0, Wilson.ONCE));
    }
}
