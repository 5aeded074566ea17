package org.cratewise.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InkTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void textAndLinesCanBeReadOnTheSurface(boolean dark) {
        Ink ink = new Ink(dark);
        assertTrue(Ink.contrast(ink.text(), ink.surface()) >= 7);
        assertTrue(Ink.contrast(ink.quiet(), ink.surface()) >= 4.5);
        for (Ink.Role role : Ink.Role.values())
            assertTrue(Ink.contrast(ink.of(role), ink.surface()) >= 4.5, role.toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void numbersCanBeReadOnEveryCellOfAConfusionMatrix(boolean dark) {
        Ink ink = new Ink(dark);
        for (Ink.Role role : new Ink.Role[] {Ink.Role.FIRST, Ink.Role.SECOND})
            for (double share = 0.01; share <= 1; share += 0.01) {
                Color fill = ink.tint(ink.of(role), 0.12 + 0.88 * share);
                assertTrue(Ink.contrast(ink.on(fill), fill) >= 4.5, role + " " + share);
            }
    }

    @Test
    void contrastIsThatOfTheWcag() {
        assertEquals(21, Ink.contrast(Color.WHITE, Color.BLACK), 1e-9);
        assertEquals(1, Ink.contrast(Color.RED, Color.RED), 1e-9);
        assertEquals(4.48, Ink.contrast(Color.web("#777777"), Color.WHITE), 0.01);
    }
}
