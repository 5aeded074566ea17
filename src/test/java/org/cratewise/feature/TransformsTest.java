package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TransformsTest {
    @Test
    void thePowerSpectrumHoldsTheEnergyOfTheFrame() {
        float[] frame = new float[256];
        Random random = new Random(1);
        double energy = 0;
        for (int i = 0; i < frame.length; i++) {
            frame[i] = (float) random.nextGaussian();
            energy += frame[i] * frame[i];
        }
        double[] power = new double[129];
        new Fft(256).power(frame, power);
        // Parseval: all bins but the two real ones stand for a conjugate pair.
        double sum = power[0] + power[128];
        for (int bin = 1; bin < 128; bin++) sum += 2 * power[bin];
        assertEquals(energy, sum / 256, 1e-3 * energy);
    }

    @Test
    void thePeriodicHannWindowsOfHalfOverlapSumToOne() {
        float[] window = Stft.hann(2048);
        for (int i = 0; i < 1024; i++) assertEquals(1, window[i] + window[i + 1024], 1e-6);
        assertEquals(0, window[0]);
    }

    @Test
    void theCosineTransformIsOrthonormal() {
        int size = 16;
        Dct dct = new Dct(size, size);
        for (int a = 0; a < size; a++) {
            double[] unit = new double[size];
            unit[a] = 1;
            double[] transformed = dct.apply(unit);
            double norm = 0;
            for (double value : transformed) norm += value * value;
            assertEquals(1, norm, 1e-12);
        }
        double[] flat = dct.apply(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
        assertEquals(4, flat[0], 1e-12);
        assertEquals(0, flat[5], 1e-12);
    }

    @Test
    void decibelsAreCutEightyBelowTheLoudest() {
        double[][] decibels = Decibels.of(new double[][] {{100, 1, 1e-9}, {0, 10, 1e-30}});
        assertArrayEquals(new double[] {20, 0, -60}, decibels[0], 1e-9);
        assertArrayEquals(new double[] {-60, 10, -60}, decibels[1], 1e-9);
    }

    @Test
    void theDeltaOfALineIsItsSlopeEverywhere() {
        float[][] line = new float[12][];
        for (int t = 0; t < line.length; t++) line[t] = new float[] {3 * t, 5 - 0.5f * t};
        for (float[] slope : Delta.of(line))
            assertArrayEquals(new float[] {3, -0.5f}, slope, 1e-5f);
        assertThrows(IllegalArgumentException.class, () -> Delta.of(new float[8][2]));
    }
}
