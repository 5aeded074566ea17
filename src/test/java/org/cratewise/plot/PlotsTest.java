package org.cratewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlotsTest {
    private final Plots plots = new Plots(PlotWords.ENGLISH);

    @Test
    void aToneIsALineAtItsFrequencyInTheSpectrogram() {
        Plot plot = plots.of(PlotKind.SPECTROGRAM, Sounds.tone(440, 2));
        double share = brightest(plot);
        double hertz = Double.parseDouble(plot.say(plot.all(), 0.5, share, 800).split(" ")[3]);
        assertEquals(440, hertz, Sounds.RATE / 2048.0);
        assertTrue(plot.say(plot.all(), 0.5, share, 800).endsWith("0.0 dB"));
        assertTrue(plot.say(plot.all(), 0.5, 0.9, 800).endsWith("−80.0 dB"));
    }

    @Test
    void aToneIsALineAtItsFrequencyInTheMelSpectrogram() {
        Plot plot = plots.of(PlotKind.MEL, Sounds.tone(2000, 2));
        double hertz =
                Double.parseDouble(plot.say(plot.all(), 0.5, brightest(plot), 800).split(" ")[3]);
        assertEquals(2000, hertz, 60);
    }

    @Test
    void aToneHasItsPitchClassInTheChroma() {
        Plot plot = plots.of(PlotKind.CHROMA, Sounds.tone(440, 2));
        assertEquals("1.000 s · A · 1.00", plot.say(plot.all(), 0.5, brightest(plot), 800));
    }

    @Test
    void theWaveReachesFromItsLeastToItsGreatestSample() {
        Plot plot = plots.of(PlotKind.WAVEFORM, Sounds.tone(440, 2));
        assertEquals("1.00 s · −0.500 to 0.500 · −6.0 dBFS", plot.say(plot.all(), 0.5, 0.5, 200));
        Look look = Look.light(ColorMap.VIRIDIS);
        Pixels pixels = plot.raster(plot.all(), 10, 100, look);
        assertEquals(0, pixels.argb()[20 * 10 + 5]);
        assertEquals(look.wave(), pixels.argb()[27 * 10 + 5]);
        assertEquals(look.core(), pixels.argb()[50 * 10 + 5]);
        assertEquals(0, pixels.argb()[80 * 10 + 5]);
    }

    @Test
    void aWaveSeenFromNearIsALine() {
        Plot plot = plots.of(PlotKind.WAVEFORM, Sounds.tone(100, 2));
        View near = plot.all().during(1, 1.01);
        Pixels pixels = plot.raster(near, 400, 100, Look.light(ColorMap.VIRIDIS));
        for (int x = 0; x < 400; x++) {
            int column = x;
            long drawn =
                    IntStream.range(0, 100)
                            .filter(y -> pixels.argb()[y * 400 + column] != 0)
                            .count();
            assertTrue(drawn >= 1 && drawn <= 4, drawn + " pixels in column " + x);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNumbersHaveANameEachAndTheTimeFirst(PlotKind kind) throws IOException {
        StringBuilder text = new StringBuilder();
        plots.of(kind, Sounds.tone(440, 1, 30)).csv(text);
        List<String> lines = text.toString().lines().toList();
        int columns = lines.getFirst().split(",").length;
        assertTrue(lines.getFirst().startsWith("time_s,"), lines.getFirst());
        int rows = kind == PlotKind.WAVEFORM ? Sounds.RATE : 1 + Sounds.RATE / 512;
        assertEquals(1 + rows, lines.size());
        assertEquals("30.00000", lines.get(1).split(",")[0]);
        for (String line : lines.subList(1, lines.size())) {
            double[] values =
                    Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
            assertEquals(columns, values.length);
            assertTrue(Arrays.stream(values).allMatch(Double::isFinite), line);
        }
    }

    @ParameterizedTest
    @EnumSource
    void silenceCanBeDrawn(PlotKind kind) {
        Plot plot = plots.of(kind, new Excerpt(new float[4410], Sounds.RATE, 0, false));
        assertEquals(600, plot.raster(plot.all(), 30, 20, Look.dark(ColorMap.MAGMA)).argb().length);
    }

    @Test
    void aLongSpectrogramHasFewerFrames() throws IOException {
        StringBuilder text = new StringBuilder();
        plots.of(PlotKind.MEL, Sounds.tone(440, 200)).csv(text);
        long frames = text.toString().lines().count() - 1;
        assertEquals(1 + 200 * Sounds.RATE / 1024, frames);
    }

    @Test
    void nothingCantBePlotted() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Excerpt(new float[0], Sounds.RATE, 0, false));
    }

    /// Where the brightest row of the middle is, as a share from the bottom.
    private static double brightest(Plot plot) {
        int height = 1200;
        Pixels pixels = plot.raster(plot.all(), 9, height, Look.light(ColorMap.VIRIDIS));
        int yellow = ColorMap.VIRIDIS.of(1);
        int first = -1;
        int last = -1;
        for (int y = 0; y < height; y++)
            if (pixels.argb()[y * 9 + 4] == yellow) {
                first = first < 0 ? y : first;
                last = y;
            }
        assertTrue(first >= 0, "Nothing is as bright as the loudest");
        return 1 - ((first + last) / 2.0 + 0.5) / height;
    }
}
