package org.cratewise.feature;

/// The tonal centroid of a chroma vector: a point on the circles of fifths, minor and major thirds
/// (Harte, Sandler, Gasser 2006, "Detecting harmonic change in musical audio").
final class TextureTonnetz {
    static final int AXES = 6;
    private static final double[] STEP = {7 * Math.PI / 6, 3 * Math.PI / 2, 2 * Math.PI / 3};
    private static final double[] RADIUS = {1, 1, 0.5};
    private static final float[][] BASIS = basis();

    private TextureTonnetz() {}

    private static float[][] basis() {
        float[][] basis = new float[AXES][TextureChroma.CLASSES];
        for (int axis = 0; axis < AXES; axis++)
            for (int c = 0; c < TextureChroma.CLASSES; c++) {
                double angle = c * STEP[axis / 2];
                double wave = axis % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
                basis[axis][c] = (float) (RADIUS[axis / 2] * wave);
            }
        return basis;
    }

    /// @param chroma 12 shares from `from`
    /// @param out filled from `at` with 6 coordinates
    static void of(float[] chroma, int from, float[] out, int at) {
        for (int axis = 0; axis < AXES; axis++) {
            float sum = 0;
            for (int c = 0; c < TextureChroma.CLASSES; c++)
                sum += BASIS[axis][c] * chroma[from + c];
            out[at + axis] = sum;
        }
    }
}
