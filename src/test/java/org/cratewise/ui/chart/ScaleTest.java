package org.cratewise.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void ticksAreRoundAndLieOnTheScale() {
        assertEquals(List.of(0.0, 20.0, 40.0), new Scale(0, 40).ticks(3));
        assertEquals(List.of(5.0, 10.0, 15.0), new Scale(1, 16).ticks(4));
        assertEquals(5, new Scale(-0.013, 0.031).ticks(5).size());
    }

    @Test
    void textHasAsManyDecimalsAsTheTicksNeed() {
        Scale scale = new Scale(0, 0.5);
        assertEquals("0.3", scale.text(scale.ticks(5).get(3), 5));
        assertEquals("20", new Scale(0, 100).text(20, 5));
        assertEquals("0.05", new Scale(0, 0.2).text(0.05, 5));
    }

    @Test
    void aScaleUpToSomethingEndsAtARoundNumber() {
        assertEquals(2.5, new Scale(0, Scale.upTo(2.1).to()).to(), 1e-9);
        assertEquals(1, Scale.upTo(1).to(), 1e-9);
        assertEquals(1, Scale.upTo(0).to(), 1e-9);
    }

    @Test
    void anEmptySpanIsWidened() {
        assertTrue(new Scale(3, 3).at(3) == 0);
        assertEquals(3.5, new Scale(3, 3).back(0.5));
    }
}
