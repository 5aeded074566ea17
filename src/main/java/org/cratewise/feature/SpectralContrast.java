package org.cratewise.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `librosa.feature.spectral_contrast`: in each octave band the mean of the strongest 2 % of the
/// magnitudes against the mean of the weakest 2 %, dB. Bands: below 200 Hz, six octaves from there,
/// of which the last reaches to half the sample rate.
final class SpectralContrast implements FrameFeature {
    /// Octaves; below them is one band more.
    static final int BANDS = 6;

    private static final double FROM_HERTZ = 200;
    private static final double QUANTILE = 0.02;

    private final int[] first = new int[BANDS + 1];
    private final int[] end = new int[BANDS + 1];
    private final int[] extremes = new int[BANDS + 1];
    private final List<double[]> peaks = new ArrayList<>();
    private final List<double[]> valleys = new ArrayList<>();

    /// @throws IllegalArgumentException if the bands reach over half the sample rate
    SpectralContrast(FeatureSettings settings) {
        double lastFrom = FROM_HERTZ * (1 << (BANDS - 1));
        if (settings.sampleRate() <= 2 * lastFrom)
            throw new IllegalArgumentException(
                    "Spectral contrast needs a sample rate above %.0f Hz".formatted(2 * lastFrom));
        for (int band = 0; band <= BANDS; band++) place(band, settings);
    }

    @Override
    public void add(SpectralFrame frame) {
        double[] peak = new double[BANDS + 1];
        double[] valley = new double[BANDS + 1];
        for (int band = 0; band <= BANDS; band++) {
            double[] sorted = Arrays.copyOfRange(frame.magnitude(), first[band], end[band]);
            Arrays.sort(sorted);
            int count = Math.min(extremes[band], sorted.length);
            valley[band] = mean(sorted, 0, count);
            peak[band] = mean(sorted, sorted.length - count, sorted.length);
        }
        peaks.add(peak);
        valleys.add(valley);
    }

    @Override
    public float[][] finish() {
        double[][] peak = Decibels.of(peaks.toArray(double[][]::new));
        double[][] valley = Decibels.of(valleys.toArray(double[][]::new));
        float[][] contrast = new float[peak.length][BANDS + 1];
        for (int frame = 0; frame < peak.length; frame++)
            for (int band = 0; band <= BANDS; band++)
                contrast[frame][band] = (float) (peak[frame][band] - valley[frame][band]);
        return contrast;
    }

    /// librosa's bands: from the bin before the lower edge (but for the lowest) to the bin before
    /// the
    /// last within; the highest goes on to the end.
    private void place(int band, FeatureSettings settings) {
        double low = band == 0 ? 0 : FROM_HERTZ * (1 << (band - 1));
        double high = FROM_HERTZ * (1 << band);
        double binHertz = settings.hertz(1);
        boolean highest = band == BANDS;
        int from = (int) Math.ceil(low / binHertz);
        int last =
                highest
                        ? settings.bins() - 1
                        : Math.min((int) Math.floor(high / binHertz), settings.bins() - 1);
        first[band] = band == 0 ? from : from - 1;
        int count = last + 1 - first[band];
        extremes[band] = (int) Math.max(1, Math.rint(QUANTILE * count));
        end[band] = highest ? last + 1 : last;
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += values[i];
        return sum / (to - from);
    }
}
