package org.cratewise.feature;

/// The weights of `librosa.filters.chroma`: every bin counts for the pitch classes near it, as a
/// Gaussian at least a semitone wide, with the most weight around 5 octaves above A0 (`ctroct=5`,
/// `octwidth=2`), from C up.
final class ChromaFilterbank {
    private static final int COUNT = PitchClasses.COUNT;
    private static final double CENTRE_OCTAVE = 5;
    private static final double OCTAVE_WIDTH = 2;
    // The weights are built from A; C is three semitones up.
    private static final int A_TO_C = 3;

    /// [bins][12]
    private final double[][] weights;

    /// @param tuning offset of the music's concert pitch from 440 Hz, semitones
    ChromaFilterbank(FeatureSettings settings, double tuning) {
        double[] semitones = semitones(settings, tuning);
        weights = new double[settings.bins()][];
        for (int bin = 0; bin < weights.length; bin++) {
            double width = Math.max(semitones[bin + 1] - semitones[bin], 1);
            weights[bin] = weights(semitones[bin], width);
        }
    }

    /// The chroma of a power spectrum [bins]: [12], divided by the loudest.
    double[] apply(double[] power) {
        double[] chroma = new double[COUNT];
        for (int bin = 0; bin < weights.length; bin++)
            for (int pitch = 0; pitch < COUNT; pitch++)
                chroma[pitch] += weights[bin][pitch] * power[bin];
        double loudest = 0;
        for (double energy : chroma) loudest = Math.max(loudest, energy);
        return Rows.divided(chroma, loudest);
    }

    /// Where each bin lies, semitones above A0; 0 Hz is put 1.5 octaves below the first bin.
    private static double[] semitones(FeatureSettings settings, double tuning) {
        double[] semitones = new double[settings.bins() + 1];
        for (int bin = 1; bin < semitones.length; bin++)
            semitones[bin] = COUNT * PitchClasses.octaves(settings.hertz(bin), tuning);
        semitones[0] = semitones[1] - 1.5 * COUNT;
        return semitones;
    }

    private static double[] weights(double semitone, double width) {
        double[] row = new double[COUNT];
        double squares = 0;
        for (int pitch = 0; pitch < COUNT; pitch++) {
            double away = Math.IEEEremainder(semitone - pitch - A_TO_C, COUNT);
            row[pitch] = Math.exp(-0.5 * Math.pow(2 * away / width, 2));
            squares += row[pitch] * row[pitch];
        }
        double octaves = (semitone / COUNT - CENTRE_OCTAVE) / OCTAVE_WIDTH;
        double norm = Math.sqrt(squares) / Math.exp(-0.5 * octaves * octaves);
        return Rows.divided(row, norm);
    }
}
