package org.cratewise.feature;

/// Where a spectrum's weight lies and how noise-like it is.
final class TextureShape {
    private static final double FLOOR = 1e-9;
    private static final double ROLLOFF = 0.85;
    private final double[] hz = TextureRows.centres();

    /// @param rows [235] power
    /// @param db [64] mel bands
    /// @param out filled from `at` with centroid (of amplitude) and 85 % rolloff (of power) in
    /// octaves above 1 Hz, flatness of the mel bands in dB (0 is flat), level in dB
    void of(double[] rows, float[] db, float[] out, int at) {
        double amplitudes = FLOOR;
        double moment = 0;
        double power = 0;
        for (int row = 0; row < TextureRows.TRUSTED; row++) {
            double amplitude = Math.sqrt(rows[row]);
            amplitudes += amplitude;
            moment += amplitude * hz[row];
            power += rows[row];
        }
        out[at] = octaves(moment / amplitudes);
        out[at + 1] = octaves(hz[rolloff(rows, power)]);
        out[at + 2] = flatness(db);
        out[at + 3] = (float) (10 * Math.log10(power / TextureRows.TRUSTED + FLOOR));
    }

    private static float octaves(double hz) {
        return (float) (Math.log(hz + 20) / Math.log(2));
    }

    private static int rolloff(double[] rows, double power) {
        double sum = 0;
        int row = 0;
        while (row < TextureRows.TRUSTED - 1 && (sum += rows[row]) < ROLLOFF * power) row++;
        return row;
    }

    private static float flatness(float[] db) {
        double mean = 0;
        double loudest = Double.NEGATIVE_INFINITY;
        double power = 0;
        for (float level : db) {
            mean += level / db.length;
            loudest = Math.max(loudest, level);
        }
        for (float level : db) power += Math.exp((level - loudest) * (Math.log(10) / 10));
        return (float) (mean - loudest - 10 * Math.log10(power / db.length));
    }
}
