package org.cratewise.feature;

/// The first 25 coefficients of the orthonormal DCT-II of the mel bands: MFCC.
final class TextureCepstrum {
    static final int COEFFICIENTS = 25;
    private final float[][] cosines = new float[COEFFICIENTS][TextureBands.BANDS];

    TextureCepstrum() {
        int n = TextureBands.BANDS;
        for (int k = 0; k < COEFFICIENTS; k++)
            for (int i = 0; i < n; i++)
                cosines[k][i] =
                        (float)
                                (Math.sqrt((k == 0 ? 1.0 : 2.0) / n)
                                        * Math.cos(Math.PI * k * (2 * i + 1) / (2.0 * n)));
    }

    /// What the first coefficient gains when every band gains 1 dB.
    static double perDecibel() {
        return Math.sqrt(TextureBands.BANDS);
    }

    /// @param db [64] mel bands
    /// @param out filled from `at` with 25 coefficients
    void of(float[] db, float[] out, int at) {
        for (int k = 0; k < COEFFICIENTS; k++) {
            float sum = 0;
            float[] cosine = cosines[k];
            for (int i = 0; i < cosine.length; i++) sum += cosine[i] * db[i];
            out[at + k] = sum;
        }
    }
}
