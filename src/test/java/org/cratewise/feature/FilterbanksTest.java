package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FilterbanksTest {
    private static final FeatureSettings SETTINGS = FeatureSettings.DEFAULT;

    @Test
    void melRowsSumAsInTheReference() throws Exception {
        double[] flat = new double[SETTINGS.bins()];
        Arrays.fill(flat, 1);
        double[] sums = new MelFilterbank(22_050, 2048, 128).apply(flat);
        assertArrayEquals(Golden.of("MELBANK").get(0).values(), sums, 1e-8);
    }

    @Test
    void chromaRowsSumAsInTheReferenceUpToTheirNorm() throws Exception {
        double[] flat = new double[SETTINGS.bins()];
        Arrays.fill(flat, 1);
        double[] expected = Golden.of("CHROMABANK").get(0).values();
        double loudest = Arrays.stream(expected).max().orElseThrow();
        for (int i = 0; i < expected.length; i++) expected[i] /= loudest;
        assertArrayEquals(expected, new ChromaFilterbank(SETTINGS, -0.37).apply(flat), 1e-6);
    }

    @Test
    void chromaWeightsAreThoseInLibrosasDocumentation() {
        // Its example of filters.chroma(sr=22050, n_fft=4096) is from before rows began with C.
        double[] printed = {3.619e-04, 3.355e-04, 3.024e-04, 2.652e-04};
        double[] second = new double[2049];
        second[1] = 1;
        double[] chroma =
                new ChromaFilterbank(new FeatureSettings(22_050, 4096, 512, 13, 128), 0)
                        .apply(second);
        for (int i = 0; i < printed.length; i++)
            assertEquals(printed[i] / printed[0], chroma[7 + i] / chroma[7], 5e-4);
    }

    @Test
    void theFirstMelWeightsAreLibrosas() {
        double[] second = new double[SETTINGS.bins()];
        second[1] = 1;
        assertEquals(0.01618285, new MelFilterbank(22_050, 2048, 128).apply(second)[0], 1e-8);
    }

    @Test
    void slaneysMelScaleBendsAtOneKilohertz() {
        assertEquals(7.5, MelFilterbank.mel(500), 1e-12);
        assertEquals(15, MelFilterbank.mel(1000), 1e-12);
        assertEquals(42, MelFilterbank.mel(6400), 1e-12);
        assertEquals(3000, MelFilterbank.hertz(MelFilterbank.mel(3000)), 1e-9);
    }

    @Test
    void theTuningIsEstimatedAsInTheReference() {
        assertEquals(-0.31, tuningOf(Chirp.samples()), 1e-9);
        // A parabola through the power of three bins leans to the nearest bin; librosa's does too.
        double sharp = 440 * Math.pow(2, 0.2 / 12);
        assertEquals(0.15, tuningOf(Chirp.sine(sharp, 2)), 1e-9);
    }

    @Test
    void silenceIsInTune() {
        assertEquals(0.0, tuningOf(new float[22_050]));
    }

    @Test
    void aChordLiesOnTheTonnetzWhereItShould() {
        double[] c = new double[12];
        c[0] = 0.3;
        assertArrayEquals(new double[] {0, 1, 0, 1, 0, 0.5}, Tonnetz.of(c), 1e-12);
        double[] all = new double[12];
        Arrays.fill(all, 1);
        assertArrayEquals(new double[6], Tonnetz.of(all), 1e-12);
        assertTrue(Arrays.equals(new double[6], Tonnetz.of(new double[12])));
    }

    private static double tuningOf(float[] samples) {
        Tuning tuning = new Tuning(SETTINGS);
        new Stft(SETTINGS, new Filterbanks(SETTINGS, 0)).each(samples, tuning::add);
        return tuning.estimate();
    }
}
