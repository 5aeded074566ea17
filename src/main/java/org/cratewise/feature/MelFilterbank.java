package org.cratewise.feature;

/// Triangular mel filters of `librosa.filters.mel`: Slaney's mel scale, evenly spaced from 0 Hz to
/// half the sample rate, each triangle of the same area (Slaney's normalization).
final class MelFilterbank {
    // Slaney, Auditory Toolbox 1998: linear to 1 kHz, then logarithmic, 27 steps per factor 6.4.
    private static final double HERTZ_PER_MEL = 200.0 / 3;
    private static final double LOG_FROM_HERTZ = 1000;
    private static final double LOG_FROM_MEL = LOG_FROM_HERTZ / HERTZ_PER_MEL;
    private static final double LOG_STEP = Math.log(6.4) / 27;

    /// [bands][bins it touches], from bin `first[band]` on.
    private final double[][] weights;

    private final int[] first;

    MelFilterbank(int sampleRate, int fftSize, int bands) {
        weights = new double[bands][];
        first = new int[bands];
        double binHertz = (double) sampleRate / fftSize;
        double top = mel(sampleRate / 2.0);
        for (int band = 0; band < bands; band++) {
            double low = hertz(top * band / (bands + 1));
            double peak = hertz(top * (band + 1) / (bands + 1));
            double high = hertz(top * (band + 2) / (bands + 1));
            first[band] = (int) Math.ceil(low / binHertz);
            int last = Math.min((int) Math.floor(high / binHertz), fftSize / 2);
            weights[band] = new double[Math.max(0, last - first[band] + 1)];
            for (int i = 0; i < weights[band].length; i++) {
                double at = (first[band] + i) * binHertz;
                double rise = (at - low) / (peak - low);
                double fall = (high - at) / (high - peak);
                weights[band][i] = Math.max(0, Math.min(rise, fall)) * 2 / (high - low);
            }
        }
    }

    /// Sums a power spectrum [bins] to mel bands [bands].
    double[] apply(double[] power) {
        double[] mel = new double[weights.length];
        for (int band = 0; band < mel.length; band++) {
            double sum = 0;
            for (int i = 0; i < weights[band].length; i++)
                sum += weights[band][i] * power[first[band] + i];
            mel[band] = sum;
        }
        return mel;
    }

    static double mel(double hertz) {
        if (hertz < LOG_FROM_HERTZ) return hertz / HERTZ_PER_MEL;
        return LOG_FROM_MEL + Math.log(hertz / LOG_FROM_HERTZ) / LOG_STEP;
    }

    static double hertz(double mel) {
        if (mel < LOG_FROM_MEL) return mel * HERTZ_PER_MEL;
        return LOG_FROM_HERTZ * Math.exp(LOG_STEP * (mel - LOG_FROM_MEL));
    }
}
