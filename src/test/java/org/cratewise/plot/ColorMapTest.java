package org.cratewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColorMapTest {
    @ParameterizedTest
    @EnumSource
    void brightnessRisesInEvenSteps(ColorMap map) {
        double whole = lightness(map.of(1)) - lightness(map.of(0));
        assertTrue(whole > 70, "From dark to bright, not by " + whole);
        for (int tenth = 0; tenth < 10; tenth++) {
            double step = lightness(map.of((tenth + 1) / 10.0)) - lightness(map.of(tenth / 10.0));
            assertEquals(whole / 10, step, 0.35 * whole / 10, "Step " + tenth);
        }
    }

    // The ends and the middle as Matplotlib has them.
    @ParameterizedTest
    @CsvSource({
        "VIRIDIS, 0, 440154", "VIRIDIS, 0.5, 21918c", "VIRIDIS, 1, fde725",
        "MAGMA, 0, 000004", "MAGMA, 0.5, b73779", "MAGMA, 1, fcfdbf"
    })
    void theColorsAreThoseOfTheirNames(ColorMap map, double value, String expected) {
        int color = map.of(value);
        int other = Integer.parseInt(expected, 16);
        for (int shift = 0; shift <= 16; shift += 8)
            assertEquals(other >> shift & 0xff, color >> shift & 0xff, 6, "Channel " + shift);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBeyondIsDrawnAsTheEnd(ColorMap map) {
        assertEquals(map.of(0), map.of(-3));
        assertEquals(map.of(1), map.of(7));
    }

    /// CIE L*, D65.
    private static double lightness(int color) {
        double y =
                0.2126 * linear(color >> 16 & 0xff)
                        + 0.7152 * linear(color >> 8 & 0xff)
                        + 0.0722 * linear(color & 0xff);
        return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
