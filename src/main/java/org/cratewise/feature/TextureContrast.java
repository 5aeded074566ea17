package org.cratewise.feature;

import java.util.Arrays;

/// How far peaks stand above valleys in each of seven octaves (after Jiang et al. 2002): the level
/// of the strongest fifth of the rows less that of the weakest fifth.
final class TextureContrast {
    static final int OCTAVES = 7;
    private static final double FLOOR = 1e-9;

    private final int[] edges = new int[OCTAVES + 1];
    private final double[] sorted = new double[TextureRows.TRUSTED];

    TextureContrast() {
        double[] hz = TextureRows.centres();
        // The row of 0 Hz is left out; the seventh octave ends at 10 kHz.
        edges[0] = 1;
        for (int row = 1; row < TextureRows.TRUSTED; row++)
            for (int octave = 0; octave < OCTAVES; octave++)
                if (hz[row] <= TextureRows.RATE / 2.0 / (1 << (OCTAVES - 1 - octave))) {
                    edges[octave + 1] = row + 1;
                }
    }

    /// @param rows [235] power
    /// @param out filled from `at` with 7 contrasts, dB
    void of(double[] rows, float[] out, int at) {
        System.arraycopy(rows, 0, sorted, 0, sorted.length);
        for (int octave = 0; octave < OCTAVES; octave++) {
            int from = edges[octave];
            int to = edges[octave + 1];
            Arrays.sort(sorted, from, to);
            int fifth = Math.max(1, (to - from) / 5);
            out[at + octave] = (float) (level(to - fifth, to) - level(from, from + fifth));
        }
    }

    private double level(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += sorted[i];
        return 10 * Math.log10(sum / (to - from) + FLOOR);
    }
}
