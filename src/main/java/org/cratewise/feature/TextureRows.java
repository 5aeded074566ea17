package org.cratewise.feature;

import java.util.Arrays;

/// Which FFT bins the front end looks at, and how they are folded into rows.
///
/// Of the 1,025 bins of a 2,048-sample frame 541 are sampled, as in the published GTZAN pictures
/// the bundled model learns from: `bin(k) = floor(1.8842 k + 0.94)`. The first 133 are a row each,
/// the other 408 are averaged in groups of four.
final class TextureRows {
    static final int RATE = 22_050;
    static final int FRAME = 2_048;
    static final int HOP = 1_920;
    static final int SINGLE = 133;
    static final int GROUP = 4;
    static final int ROWS = 235;
    private static final int SAMPLED = SINGLE + GROUP * (ROWS - SINGLE);
    private static final int[] BINS = bins();

    /// Above this resamplers and lossy codecs part ways: measured on clips known both as sound and
    /// as levels, the mel bands beyond differ by 2 to 7 dB, those below by less than 1 dB.
    static final double HIGHEST = 10_000;

    /// How many rows lie below that.
    static final int TRUSTED = trusted();

    private TextureRows() {}

    private static int trusted() {
        int row = 0;
        while (centre(row) <= HIGHEST) row++;
        return row;
    }

    private static int[] bins() {
        int[] bins = new int[SAMPLED];
        for (int k = 0; k < SAMPLED; k++) bins[k] = (int) Math.floor(1.8842 * k + 0.94);
        return bins;
    }

    /// The FFT bins of a row.
    static int[] binsOf(int row) {
        return row < SINGLE
                ? new int[] {BINS[row]}
                : Arrays.copyOfRange(BINS, first(row), first(row) + GROUP);
    }

    private static int first(int row) {
        return SINGLE + GROUP * (row - SINGLE);
    }

    /// [235] centre frequency of every row, Hz.
    static double[] centres() {
        double[] hz = new double[ROWS];
        for (int row = 0; row < ROWS; row++) hz[row] = centre(row);
        return hz;
    }

    private static double centre(int row) {
        return Arrays.stream(binsOf(row)).average().orElseThrow() * RATE / FRAME;
    }

    /// Folds a power spectrum into rows.
    ///
    /// @param power [1025] of one frame
    /// @param scale factor on every power
    /// @param rows [235], filled with the mean power of each row's bins
    static void fold(double[] power, double scale, double[] rows) {
        for (int row = 0; row < SINGLE; row++) rows[row] = scale * power[BINS[row]];
        for (int row = SINGLE; row < ROWS; row++) {
            int k = first(row);
            rows[row] =
                    scale
                            / GROUP
                            * (power[BINS[k]]
                                    + power[BINS[k + 1]]
                                    + power[BINS[k + 2]]
                                    + power[BINS[k + 3]]);
        }
    }
}
