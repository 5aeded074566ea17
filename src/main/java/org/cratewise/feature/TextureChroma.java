package org.cratewise.feature;

import java.util.Arrays;

/// How the amplitude of the single-bin rows (110 Hz to 2.7 kHz) spreads over the 12 pitch classes.
final class TextureChroma {
    static final int CLASSES = 12;
    private static final double LOWEST = 110;
    private static final double A4 = 440;

    private final int firstRow;
    private final float[][] weights;

    TextureChroma() {
        double[] hz = TextureRows.centres();
        int first = 0;
        while (hz[first] < LOWEST) first++;
        firstRow = first;
        weights = new float[TextureRows.SINGLE - first][];
        for (int i = 0; i < weights.length; i++) weights[i] = weights(hz[first + i]);
    }

    /// Below about 400 Hz a bin is wider than a semitone, so it counts for its neighbours as well.
    private static float[] weights(double hz) {
        double spacing = TextureRows.RATE / (double) TextureRows.FRAME;
        double pitch = CLASSES * Math.log(hz / A4) / Math.log(2) + 9;
        double width = Math.max(0.5, CLASSES * Math.log(1 + spacing / hz) / Math.log(2));
        float[] w = new float[CLASSES];
        double sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            double apart = Math.IEEEremainder(pitch - c, CLASSES) / width;
            w[c] = (float) Math.exp(-0.5 * apart * apart);
            sum += w[c];
        }
        for (int c = 0; c < CLASSES; c++) w[c] /= (float) sum;
        return w;
    }

    /// @param rows [235] power
    /// @param out filled from `at` with 12 shares, C first, that sum to 1
    void of(double[] rows, float[] out, int at) {
        Arrays.fill(out, at, at + CLASSES, 0);
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            float amplitude = (float) Math.sqrt(rows[firstRow + i]);
            sum += amplitude;
            float[] w = weights[i];
            for (int c = 0; c < CLASSES; c++) out[at + c] += amplitude * w[c];
        }
        for (int c = 0; c < CLASSES; c++)
            out[at + c] = sum > 1e-9f ? out[at + c] / sum : 1f / CLASSES;
    }
}
