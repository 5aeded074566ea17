package org.cratewise.feature;

import java.util.List;
import java.util.function.UnaryOperator;

/// The second way into texture windows: a spectrogram of stored levels in place of sound. A level
/// is a byte, `dB = -105 + 0.5 * level`, as in the GTZAN data the bundled model learns from.
public final class LevelTextures {
    private static final double LOWEST = -105;
    private static final double STEP = 0.5;
    private static final double[] POWER = power();

    private LevelTextures() {}

    private static double[] power() {
        double[] power = new double[256];
        for (int level = 0; level < power.length; level++)
            power[level] = Math.pow(10, (LOWEST + STEP * level) / 10);
        return power;
    }

    /// @param levels [frames][235 rows], unsigned bytes
    public static Textures of(byte[][] levels) {
        return through(levels, UnaryOperator.identity());
    }

    /// The same, heard through a tone control.
    public static Textures of(byte[][] levels, TextureTone tone) {
        return through(levels, tone::apply);
    }

    private static Textures through(byte[][] levels, UnaryOperator<double[]> tone) {
        TextureSegments segments = new TextureSegments();
        double[] rows = new double[TextureRows.ROWS];
        for (byte[] frame : levels) {
            if (frame.length != rows.length)
                throw new IllegalArgumentException(
                        "A frame has " + rows.length + " levels, not " + frame.length);
            rows(frame, rows);
            segments.accept(tone.apply(rows));
        }
        List<float[][]> windows = segments.finish();
        return new Textures(TextureExtractor.VERSION, windows);
    }

    /// Fills [235] powers from as many levels.
    static void rows(byte[] levels, double[] rows) {
        for (int row = 0; row < rows.length; row++) rows[row] = POWER[levels[row] & 0xff];
    }
}
