package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TexturesTest {
    @Test
    void threeListeningWindowsOfNoiseFitWithoutLosingOne() {
        Textures noise = random(List.of(13, 13, 13), 1);
        byte[] bytes = noise.toBytes();
        assertTrue(bytes.length <= Textures.MOST_BYTES, bytes.length + " bytes");
        assertEquals(39, Textures.fromBytes(bytes).windows());
    }

    @Test
    void anHourOfNoiseIsThinnedEvenlyUntilItFits() {
        byte[] bytes = random(List.of(3_600), 2).toBytes();
        assertTrue(bytes.length <= Textures.MOST_BYTES, bytes.length + " bytes");
        int windows = Textures.fromBytes(bytes).windows();
        assertTrue(windows >= 36, windows + " windows");
    }

    @Test
    void manyShortSegmentsFitToo() {
        byte[] bytes = random(Collections.nCopies(2_000, 1), 3).toBytes();
        assertTrue(bytes.length <= Textures.MOST_BYTES, bytes.length + " bytes");
    }

    @Test
    void whatComesBackIsWithinAFewStepsOfWhatWentIn() {
        Textures in = random(List.of(13, 7), 4);
        Textures out = Textures.fromBytes(in.toBytes());
        assertEquals(in.version(), out.version());
        double worst = 0;
        for (int s = 0; s < 2; s++)
            for (int w = 0; w < in.segments().get(s).length; w++)
                for (int f = 0; f < TextureExtractor.FEATURES; f++)
                    worst =
                            Math.max(
                                    worst,
                                    Math.abs(
                                            in.segments().get(s)[w][f]
                                                    - out.segments().get(s)[w][f]));
        // A range of at most 8 deviations in 63 steps or finer.
        assertTrue(worst < 0.07, "worst " + worst);
    }

    @Test
    void thinningKeepsNeighboursTogetherAndReachesBothEnds() {
        float[][] counted = new float[1_000][1];
        for (int i = 0; i < counted.length; i++) counted[i][0] = i;
        List<float[][]> kept = new Textures("v", List.<float[][]>of(counted)).atMost(36).segments();
        assertEquals(3, kept.size());
        assertEquals(0, kept.get(0)[0][0]);
        assertEquals(11, kept.get(0)[11][0]);
        assertEquals(494, kept.get(1)[0][0]);
        assertEquals(999, kept.get(2)[11][0]);
    }

    @Test
    void aTrackWithoutWindowsSurvives() {
        assertEquals(0, Textures.fromBytes(new Textures("v", List.of()).toBytes()).windows());
    }

    @Test
    void strangeAndDamagedBytesAreRefused() {
        byte[] good = random(List.of(13), 5).toBytes();
        byte[] cut = Arrays.copyOf(good, good.length / 2);
        byte[] strange = "not texture windows".getBytes(StandardCharsets.UTF_8);
        assertThrows(IllegalArgumentException.class, () -> Textures.fromBytes(cut));
        assertThrows(IllegalArgumentException.class, () -> Textures.fromBytes(strange));
        assertThrows(IllegalArgumentException.class, () -> Textures.fromBytes(new byte[0]));
    }

    private static Textures random(List<Integer> lengths, long seed) {
        Random random = new Random(seed);
        List<float[][]> segments = lengths.stream().map(n -> segment(n, random)).toList();
        return new Textures(TextureExtractor.VERSION, segments);
    }

    private static float[][] segment(int windows, Random random) {
        float[][] segment = new float[windows][TextureExtractor.FEATURES];
        for (float[] window : segment)
            for (int f = 0; f < window.length; f++) window[f] = (float) random.nextGaussian();
        return segment;
    }
}
