package org.cratewise.genre.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cratewise.feature.FeatureKind;
import org.cratewise.genre.network.Layout;
import org.cratewise.genre.preset.Input;
import org.cratewise.genre.preset.Input.Statistic;
import org.junit.jupiter.api.Test;

class CutterTest {
    @Test
    void segmentsAreSpreadEvenlyFromStartToEnd() {
        Cutter cutter = new Cutter(input(3, 2, 0, List.of(Statistic.MEAN)));
        assertArrayEquals(new float[][] {{0}, {1}}, cutter.segment(clip(8), 0));
        assertArrayEquals(new float[][] {{3}, {4}}, cutter.segment(clip(8), 1));
        assertArrayEquals(new float[][] {{6}, {7}}, cutter.segment(clip(8), 2));
    }

    @Test
    void aPeriodIsSummedUpByItsStatistics() {
        List<Statistic> all = List.of(Statistic.MEAN, Statistic.DEVIATION, Statistic.GREATEST);
        float[][] segment = new Cutter(input(1, 0, 2, all)).segment(clip(4), 0);
        assertArrayEquals(new float[] {.5f, .5f, 1}, segment[0], 1e-6f);
        assertArrayEquals(new float[] {2.5f, .5f, 3}, segment[1], 1e-6f);
    }

    @Test
    void aClipThatIsTooShortIsHeardAgain() {
        Cutter cutter = new Cutter(input(2, 5, 0, List.of(Statistic.MEAN)));
        assertArrayEquals(new float[][] {{0}, {1}, {2}, {0}, {1}}, cutter.segment(clip(3), 1));
    }

    @Test
    void moreStepsThanFramesRepeatFrames() {
        Cutter cutter = new Cutter(input(1, 0, 4, List.of(Statistic.MEAN)));
        assertArrayEquals(new float[][] {{0}, {0}, {1}, {1}}, cutter.segment(clip(2), 0));
    }

    @Test
    void ofALongTrackTheMiddleIsHeard() {
        Frames middle = clip(100).middle();
        assertEquals(30, middle.count());
        assertEquals(35, middle.values()[0][0]);
        assertEquals(40, clip(40).middle().count());
    }

    private static Input input(int segments, double seconds, int steps, List<Statistic> of) {
        return new Input(
                false,
                List.of(FeatureKind.RMS),
                0,
                0,
                segments,
                seconds,
                steps,
                of,
                Layout.SEQUENCE);
    }

    /// A frame a second; its number is its value.
    private static Frames clip(int frames) {
        float[][] values = new float[frames][1];
        for (int i = 0; i < frames; i++) values[i][0] = i;
        return new Frames(values, 1);
    }
}
