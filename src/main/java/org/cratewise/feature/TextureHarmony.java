package org.cratewise.feature;

import java.util.Arrays;

/// Harmony and contrast of a window, none of it bound to a key: mean chroma from the strongest
/// class to the weakest, how fast chroma changes, how far tonnetz lies from the middle and how
/// widely it moves; mean and spread of spectral contrast, centroid, rolloff, flatness and level.
final class TextureHarmony {
    private static final int CHROMA = TextureChroma.CLASSES;
    private static final int CIRCLES = TextureTonnetz.AXES / 2;
    private static final int SPECTRAL = TextureFrame.SIZE - TextureFrame.CONTRAST;
    private static final int FLUX = CHROMA;
    private static final int RADII = FLUX + 1;
    private static final int SPREAD = RADII + CIRCLES;
    private static final int MEANS = SPREAD + TextureTonnetz.AXES;
    private static final int DEVIATIONS = MEANS + SPECTRAL;
    static final int SIZE = DEVIATIONS + SPECTRAL;

    /// Which of the numbers is the mean level, dB.
    static final int LEVEL = DEVIATIONS - 1;

    private final float[] chroma = new float[CHROMA];
    private final float[] tonnetz = new float[TextureTonnetz.AXES];

    /// @param frames [24][118]
    /// @param out filled from `at` with 44 numbers
    void of(float[][] frames, float[] out, int at) {
        for (int c = 0; c < CHROMA; c++)
            chroma[c] = (float) TextureMoments.mean(frames, TextureFrame.CHROMA + c);
        TextureTonnetz.of(chroma, 0, tonnetz, 0);
        Arrays.sort(chroma);
        for (int c = 0; c < CHROMA; c++) out[at + c] = chroma[CHROMA - 1 - c];
        out[at + FLUX] = flux(frames);
        for (int i = 0; i < CIRCLES; i++)
            out[at + RADII + i] = (float) Math.hypot(tonnetz[2 * i], tonnetz[2 * i + 1]);
        for (int axis = 0; axis < TextureTonnetz.AXES; axis++)
            out[at + SPREAD + axis] =
                    (float) TextureMoments.deviation(frames, TextureFrame.TONNETZ + axis);
        for (int i = 0; i < SPECTRAL; i++) {
            int column = TextureFrame.CONTRAST + i;
            out[at + MEANS + i] = (float) TextureMoments.mean(frames, column);
            out[at + DEVIATIONS + i] = TextureMoments.logDeviation(frames, column);
        }
    }

    private static float flux(float[][] frames) {
        double sum = 0;
        for (int i = 1; i < frames.length; i++)
            for (int c = TextureFrame.CHROMA; c < TextureFrame.TONNETZ; c++)
                sum += Math.abs(frames[i][c] - frames[i - 1][c]);
        return (float) (sum / (frames.length - 1));
    }
}
