package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LevelTexturesTest {
    @Test
    void aClipOf344FramesHas27Windows() {
        assertEquals(27, LevelTextures.of(noise(344)).windows());
    }

    @Test
    void sixDecibelsMoreMakeNoDifference() {
        byte[][] quiet = noise(30);
        byte[][] loud = new byte[30][TextureRows.ROWS];
        for (int i = 0; i < 30; i++)
            for (int row = 0; row < TextureRows.ROWS; row++)
                loud[i][row] = (byte) (quiet[i][row] + 12);
        float[] a = LevelTextures.of(quiet).segments().getFirst()[0];
        float[] b = LevelTextures.of(loud).segments().getFirst()[0];
        for (int f = 0; f < a.length; f++) assertEquals(a[f], b[f], 0.01f);
    }

    @Test
    void levelsAreHalfDecibelsAbove105Below() {
        double[] rows = new double[TextureRows.ROWS];
        byte[] levels = new byte[TextureRows.ROWS];
        levels[7] = (byte) 210;
        LevelTextures.rows(levels, rows);
        assertEquals(1, rows[7], 1e-12);
        assertEquals(-105, 10 * Math.log10(rows[0]), 1e-9);
    }

    @Test
    void aFrameOfAnotherWidthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> LevelTextures.of(new byte[30][80]));
    }

    private static byte[][] noise(int frames) {
        Random random = new Random(1);
        byte[][] levels = new byte[frames][TextureRows.ROWS];
        for (byte[] frame : levels)
            for (int row = 0; row < frame.length; row++)
                frame[row] = (byte) (90 + random.nextInt(60));
        return levels;
    }
}
