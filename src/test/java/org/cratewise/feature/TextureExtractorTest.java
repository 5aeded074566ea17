package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextureExtractorTest {
    private static final int SECOND = TextureExtractor.RATE;

    @Test
    void fifteenSecondsAreThirteenWindows() {
        Textures textures = extract(TextureSounds.noise(15 * SECOND, 1));
        assertEquals(1, textures.segments().size());
        assertEquals(13, textures.segments().getFirst().length);
        assertEquals(TextureExtractor.FEATURES, textures.segments().getFirst()[0].length);
        assertEquals(TextureExtractor.VERSION, textures.version());
    }

    @Test
    void aNewListeningWindowBeginsANewSegment() {
        float[] noise = TextureSounds.noise(6 * SECOND, 2);
        TextureExtractor extractor = new TextureExtractor();
        extractor.accept(0, noise, noise.length);
        extractor.accept(1, noise, noise.length);
        Textures textures = extractor.finish();
        assertEquals(2, textures.segments().size());
        // Had samples or frames crossed the gap, the same sound would not give the same numbers.
        assertArrayEquals(textures.segments().get(0)[0], textures.segments().get(1)[0]);
        assertEquals(textures.segments().get(0).length, textures.segments().get(1).length);
    }

    @Test
    void aClipOfOneSecondStillHasAWindow() {
        assertEquals(1, extract(TextureSounds.noise(SECOND, 3)).windows());
        assertEquals(0, extract(TextureSounds.noise(SECOND / 2, 3)).windows());
    }

    @Test
    void loudnessMakesNoDifference() {
        float[] loud = TextureSounds.noise(4 * SECOND, 4);
        float[] quiet = loud.clone();
        for (int i = 0; i < quiet.length; i++) quiet[i] *= 0.25f;
        float[][] a = extract(loud).segments().getFirst();
        float[][] b = extract(quiet).segments().getFirst();
        for (int i = 0; i < a.length; i++) assertArrayEquals(a[i], b[i], 0.02f);
    }

    @Test
    void silenceGivesFiniteNumbers() {
        for (float[] window : extract(new float[4 * SECOND]).segments().getFirst())
            for (float value : window) assertTrue(Float.isFinite(value));
    }

    @Test
    void aChordIsMoreTonalThanNoise() {
        float[] chord = new float[4 * SECOND];
        for (double hz : new double[] {440, 554.37, 659.26}) {
            float[] tone = TextureSounds.sine(chord.length, hz, 0.2);
            for (int i = 0; i < chord.length; i++) chord[i] += tone[i];
        }
        int strongest = TextureWindow.HARMONY;
        int third = strongest + 2;
        float[] tonal = extract(chord).segments().getFirst()[0];
        float[] noisy = extract(TextureSounds.noise(chord.length, 5)).segments().getFirst()[0];
        assertTrue(tonal[strongest] + tonal[third] > 0.3, "three classes carry the chord");
        assertTrue(noisy[strongest] < 0.15, "noise favours no class");
    }

    @Test
    void aToneControlMovesPercentilesAndKeepsCovariance() {
        float[] noise = TextureSounds.noise(4 * SECOND, 6);
        TextureExtractor toned = new TextureExtractor(TextureTone.random(new Random(7), 4));
        toned.accept(0, noise, noise.length);
        float[] plain = extract(noise).segments().getFirst()[0];
        float[] other = toned.finish().segments().getFirst()[0];
        double moved = 0;
        for (int i = TextureWindow.PERCENTILES; i < TextureWindow.ONSETS; i++)
            moved += Math.abs(plain[i] - other[i]) / TexturePercentiles.SIZE;
        assertTrue(moved > 0.5, "moved by " + moved + " dB");
        double joint = 0;
        for (int i = 75; i < TextureWindow.PERCENTILES; i++)
            joint += Math.abs(plain[i] - other[i]) / (TextureWindow.PERCENTILES - 75);
        assertTrue(joint < 0.2, "covariance moved by " + joint);
    }

    private static Textures extract(float[] samples) {
        TextureExtractor extractor = new TextureExtractor();
        TextureSounds.feed(samples, 8_192, (piece, length) -> extractor.accept(0, piece, length));
        return extractor.finish();
    }
}
