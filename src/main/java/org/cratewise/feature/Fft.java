package org.cratewise.feature;

import be.tarsos.dsp.util.fft.FFT;

/// The discrete Fourier transform of real frames, by TarsosDSP. Not safe for several threads at
/// once.
final class Fft {
    private final int size;
    private final FFT transform;
    private final float[] packed;

    /// @param size samples in a frame, a power of two
    Fft(int size) {
        if (size < 2 || Integer.bitCount(size) != 1)
            throw new IllegalArgumentException(
                    "The FFT length must be a power of two, not " + size);
        this.size = size;
        this.transform = new FFT(size);
        this.packed = new float[size];
    }

    /// `|X|^2` of a windowed frame.
    ///
    /// @param frame [size] samples, already windowed; left as it is
    /// @param power [size/2 + 1], filled
    void power(float[] frame, double[] power) {
        System.arraycopy(frame, 0, packed, 0, size);
        transform.forwardTransform(packed);
        // TarsosDSP packs the two real-only bins, 0 and size/2, into the first pair.
        power[0] = (double) packed[0] * packed[0];
        power[size / 2] = (double) packed[1] * packed[1];
        for (int bin = 1; bin < size / 2; bin++) {
            double re = packed[2 * bin];
            double im = packed[2 * bin + 1];
            power[bin] = re * re + im * im;
        }
    }
}
