package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextureFramesTest {
    @Test
    void fifteenSecondsAre172Frames() {
        assertEquals(172, frames(TextureSounds.noise(15 * 22_050, 1), 4_096).size());
    }

    @Test
    void piecesOfAnySizeGiveTheSameFrames() {
        float[] noise = TextureSounds.noise(22_050, 2);
        List<double[]> whole = frames(noise, noise.length);
        List<double[]> pieces = frames(noise, 777);
        assertEquals(whole.size(), pieces.size());
        for (int i = 0; i < whole.size(); i++) assertArrayEquals(whole.get(i), pieces.get(i));
    }

    @Test
    void aSineOfFullScaleOnABinHasTheWindowsGain() {
        // |X| = sum(w)/2, so power = sum(w)^2 / 4 / sum(w^2), about N/6 for a Hann window.
        double[] rows =
                frames(TextureSounds.sine(22_050, 4 * 22_050 / 2048.0 * 4, 1), 4_096).getFirst();
        double loudest = 0;
        for (double power : rows) loudest = Math.max(loudest, power);
        assertEquals(2_048 / 6.0, loudest, 1);
    }

    @Test
    void sampledBinsAreThoseOfThePublishedPictures() {
        assertArrayEquals(new int[] {0}, TextureRows.binsOf(0));
        assertArrayEquals(new int[] {249}, TextureRows.binsOf(132));
        assertArrayEquals(new int[] {251, 253, 255, 257}, TextureRows.binsOf(133));
        assertArrayEquals(new int[] {1012, 1014, 1016, 1018}, TextureRows.binsOf(234));
        assertEquals(10_928.101, TextureRows.centres()[234], 0.001);
    }

    private static List<double[]> frames(float[] samples, int piece) {
        List<double[]> frames = new ArrayList<>();
        TextureFrames cutter = new TextureFrames(rows -> frames.add(rows.clone()));
        TextureSounds.feed(samples, piece, cutter::accept);
        return frames;
    }
}
