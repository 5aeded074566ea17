package org.cratewise.feature;

/// One frame of a signal and its spectra, each computed when first asked for. Valid until the next
/// frame; arrays are not to be kept or changed.
final class SpectralFrame {
    private final Filterbanks banks;
    private final float[] signal;
    private final int middle;
    private final double[] power;
    private double[] magnitude;
    private double[] mel;
    private double[] chroma;

    SpectralFrame(Filterbanks banks, float[] signal, int middle, double[] power) {
        this.banks = banks;
        this.signal = signal;
        this.middle = middle;
        this.power = power;
    }

    /// The whole signal the frame is from.
    float[] signal() {
        return signal;
    }

    /// First sample of the frame; negative where the frame reaches over the beginning.
    int from() {
        return middle - length() / 2;
    }

    /// Samples in the frame.
    int length() {
        return 2 * (power.length - 1);
    }

    /// [bins], `|X|^2`.
    double[] power() {
        return power;
    }

    /// [bins], `|X|`.
    double[] magnitude() {
        if (magnitude == null) {
            magnitude = new double[power.length];
            for (int bin = 0; bin < power.length; bin++) magnitude[bin] = Math.sqrt(power[bin]);
        }
        return magnitude;
    }

    /// [mel bands], power.
    double[] mel() {
        if (mel == null) mel = banks.mel().apply(power);
        return mel;
    }

    /// [12] from C, loudest = 1; all 0 in silence.
    double[] chroma() {
        if (chroma == null) chroma = banks.chroma().apply(power);
        return chroma;
    }
}
