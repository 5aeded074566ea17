package org.cratewise.feature;

import java.util.Arrays;

/// The 10th, 50th and 90th percentile of every mel band over a window, dB.
final class TexturePercentiles {
    private static final int N = TextureWindow.FRAMES;
    private static final int[] RANKS = {N / 10, N / 2, N - N / 10};
    static final int SIZE = 3 * TextureBands.BANDS;

    private final float[] column = new float[N];

    /// @param frames [24][118]
    /// @param out filled from `at` with 3 x 64 levels
    void of(float[][] frames, float[] out, int at) {
        for (int band = 0; band < TextureBands.BANDS; band++) {
            for (int i = 0; i < N; i++) column[i] = frames[i][TextureFrame.BANDS + band];
            Arrays.sort(column);
            for (int p = 0; p < RANKS.length; p++)
                out[at + p * TextureBands.BANDS + band] = column[RANKS[p]];
        }
    }
}
