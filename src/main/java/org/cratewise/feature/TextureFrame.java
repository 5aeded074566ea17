package org.cratewise.feature;

/// Describes one frame in 118 numbers: 64 mel bands in dB, 25 cepstral coefficients, 12 chroma, 6
/// tonnetz, 7 spectral contrasts in dB, and centroid, rolloff (octaves), flatness, level (dB).
final class TextureFrame {
    static final int BANDS = 0;
    static final int CEPSTRA = BANDS + TextureBands.BANDS;
    static final int CHROMA = CEPSTRA + TextureCepstrum.COEFFICIENTS;
    static final int TONNETZ = CHROMA + TextureChroma.CLASSES;
    static final int CONTRAST = TONNETZ + TextureTonnetz.AXES;
    static final int SHAPE = CONTRAST + TextureContrast.OCTAVES;
    static final int LEVEL = SHAPE + 3;
    static final int SIZE = LEVEL + 1;

    private final TextureBands bands = new TextureBands();
    private final TextureCepstrum cepstrum = new TextureCepstrum();
    private final TextureChroma chroma = new TextureChroma();
    private final TextureContrast contrast = new TextureContrast();
    private final TextureShape shape = new TextureShape();
    private final float[] db = new float[TextureBands.BANDS];

    /// @param rows [235] power
    /// @param frame [118], filled
    void describe(double[] rows, float[] frame) {
        bands.levels(rows, db);
        System.arraycopy(db, 0, frame, BANDS, db.length);
        cepstrum.of(db, frame, CEPSTRA);
        chroma.of(rows, frame, CHROMA);
        TextureTonnetz.of(frame, CHROMA, frame, TONNETZ);
        contrast.of(rows, frame, CONTRAST);
        shape.of(rows, db, frame, SHAPE);
    }

    /// The mean level of a frame's mel bands, dB.
    static double loudness(float[] frame) {
        double sum = 0;
        for (int band = 0; band < TextureBands.BANDS; band++) sum += frame[BANDS + band];
        return sum / TextureBands.BANDS;
    }
}
