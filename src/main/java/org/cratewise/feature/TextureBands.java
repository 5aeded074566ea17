package org.cratewise.feature;

import java.util.Arrays;

/// 64 triangles on the HTK mel scale over the rows, 30 Hz to 10 kHz; a band's weights sum to 1.
final class TextureBands {
    static final int BANDS = 64;
    private static final double LOWEST = 30;
    private static final double FLOOR = 1e-9;

    private final int[] first = new int[BANDS];
    private final double[][] weights = new double[BANDS][];

    TextureBands() {
        double[] hz = TextureRows.centres();
        double[] edges = edges();
        for (int band = 0; band < BANDS; band++) keep(band, triangle(edges, band, hz));
    }

    /// The level of every band.
    ///
    /// @param rows [235] power
    /// @param db [64], filled: `10 log10(power + 1e-9)`
    void levels(double[] rows, float[] db) {
        for (int band = 0; band < BANDS; band++) {
            double power = 0;
            double[] w = weights[band];
            for (int i = 0; i < w.length; i++) power += w[i] * rows[first[band] + i];
            db[band] = (float) (10 * Math.log10(power + FLOOR));
        }
    }

    private static double[] edges() {
        double low = mel(LOWEST);
        double high = mel(TextureRows.HIGHEST);
        double[] edges = new double[BANDS + 2];
        for (int i = 0; i < edges.length; i++)
            edges[i] = 700 * (Math.pow(10, (low + (high - low) * i / (BANDS + 1)) / 2595) - 1);
        return edges;
    }

    private static double mel(double hz) {
        return 2595 * Math.log10(1 + hz / 700);
    }

    private static double[] triangle(double[] edges, int band, double[] hz) {
        double[] w = new double[hz.length];
        double sum = 0;
        int nearest = 0;
        for (int row = 0; row < hz.length; row++) {
            double up = (hz[row] - edges[band]) / (edges[band + 1] - edges[band]);
            double down = (edges[band + 2] - hz[row]) / (edges[band + 2] - edges[band + 1]);
            // A row of four bins counts four times.
            w[row] = Math.max(0, Math.min(up, down)) * (row < TextureRows.SINGLE ? 1 : 4);
            sum += w[row];
            if (Math.abs(hz[row] - edges[band + 1]) < Math.abs(hz[nearest] - edges[band + 1]))
                nearest = row;
        }
        // The lowest triangles can lie between two rows.
        if (sum == 0) w[nearest] = sum = 1;
        for (int row = 0; row < w.length; row++) w[row] /= sum;
        return w;
    }

    private void keep(int band, double[] w) {
        int from = 0;
        int to = w.length;
        while (w[from] == 0) from++;
        while (w[to - 1] == 0) to--;
        first[band] = from;
        weights[band] = Arrays.copyOfRange(w, from, to);
    }
}
