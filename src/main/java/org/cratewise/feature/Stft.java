package org.cratewise.feature;

import java.util.function.Consumer;

/// The short-time Fourier transform of `librosa.stft`: periodic Hann window, frames centred on
/// multiples of the hop, zeros beyond both ends (`pad_mode="constant"`).
final class Stft {
    private final FeatureSettings settings;
    private final Filterbanks banks;
    private final Fft fft;
    private final float[] window;

    Stft(FeatureSettings settings, Filterbanks banks) {
        this.settings = settings;
        this.banks = banks;
        this.fft = new Fft(settings.fftSize());
        this.window = hann(settings.fftSize());
    }

    /// Shows all `1 + samples / hop` frames, in order.
    void each(float[] signal, Consumer<SpectralFrame> listener) {
        float[] frame = new float[settings.fftSize()];
        for (long middle = 0; middle <= signal.length; middle += settings.hop()) {
            double[] power = new double[settings.bins()];
            cut(signal, (int) middle - frame.length / 2, frame);
            fft.power(frame, power);
            listener.accept(new SpectralFrame(banks, signal, (int) middle, power));
        }
    }

    /// One period of `0.5 - 0.5 cos`, without the repeated zero at its end.
    static float[] hann(int size) {
        float[] window = new float[size];
        for (int i = 0; i < size; i++)
            window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / size));
        return window;
    }

    private void cut(float[] signal, int from, float[] frame) {
        for (int i = 0; i < frame.length; i++) {
            int at = from + i;
            frame[i] = at < 0 || at >= signal.length ? 0 : window[i] * signal[at];
        }
    }
}
