package org.cratewise.feature;

import java.util.function.Consumer;

/// Cuts mono PCM of 22,050 Hz into overlapping frames and hands on their power, row by row.
///
/// Frames of 2,048 samples, symmetric Hann, hop 1,920, no centring; power is `|X|^2 / sum(w^2)`.
final class TextureFrames {
    private final Fft fft = new Fft(TextureRows.FRAME);
    private final float[] hann = new float[TextureRows.FRAME];
    private final float[] pending = new float[TextureRows.FRAME];
    private final float[] windowed = new float[TextureRows.FRAME];
    private final double[] power = new double[TextureRows.FRAME / 2 + 1];
    private final double[] rows = new double[TextureRows.ROWS];
    private final Consumer<double[]> sink;
    private final double scale;
    private int filled;

    /// @param sink takes the [235] row powers of each frame; the array is used again
    TextureFrames(Consumer<double[]> sink) {
        this.sink = sink;
        double sum = 0;
        for (int i = 0; i < hann.length; i++) {
            hann[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / (hann.length - 1)));
            sum += (double) hann[i] * hann[i];
        }
        this.scale = 1 / sum;
    }

    /// Forgets the samples of a frame begun: what comes next lies elsewhere in time.
    void restart() {
        filled = 0;
    }

    /// Takes the next samples; hands on every frame they complete.
    void accept(float[] samples, int length) {
        int taken = 0;
        while (taken < length) {
            int part = Math.min(length - taken, TextureRows.FRAME - filled);
            System.arraycopy(samples, taken, pending, filled, part);
            taken += part;
            filled += part;
            if (filled == TextureRows.FRAME) emit();
        }
    }

    private void emit() {
        for (int i = 0; i < windowed.length; i++) windowed[i] = pending[i] * hann[i];
        fft.power(windowed, power);
        TextureRows.fold(power, scale, rows);
        sink.accept(rows);
        filled = TextureRows.FRAME - TextureRows.HOP;
        System.arraycopy(pending, TextureRows.HOP, pending, 0, filled);
    }
}
