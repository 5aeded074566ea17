package org.cratewise.feature;

/// Mean, log deviation and log delta deviation of 25 MFCC, and the signed root of the covariance of
/// the first 20.
final class TextureTimbre {
    private static final int ALL = TextureCepstrum.COEFFICIENTS;
    private static final int JOINT = 20;
    static final int SIZE = 3 * ALL + JOINT * (JOINT + 1) / 2;

    private final float[][] centred = new float[ALL][TextureWindow.FRAMES];

    /// @param frames [24][118]
    /// @param out filled from `at` with 285 numbers
    void of(float[][] frames, float[] out, int at) {
        for (int k = 0; k < ALL; k++) {
            int column = TextureFrame.CEPSTRA + k;
            double mean = TextureMoments.mean(frames, column);
            for (int i = 0; i < frames.length; i++)
                centred[k][i] = (float) (frames[i][column] - mean);
            out[at + k] = (float) mean;
            out[at + ALL + k] = TextureMoments.logDeviation(frames, column);
            out[at + 2 * ALL + k] = TextureMoments.logDeltaDeviation(frames, column);
        }
        covariance(out, at + 3 * ALL);
    }

    private void covariance(float[] out, int at) {
        int next = at;
        for (int a = 0; a < JOINT; a++)
            for (int b = a; b < JOINT; b++) {
                float sum = 0;
                for (int i = 0; i < TextureWindow.FRAMES; i++) sum += centred[a][i] * centred[b][i];
                float covariance = sum / (TextureWindow.FRAMES - 1);
                out[next++] = (float) (Math.signum(covariance) * Math.sqrt(Math.abs(covariance)));
            }
    }
}
