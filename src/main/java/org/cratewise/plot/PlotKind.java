package org.cratewise.plot;

import java.util.Locale;

/// What can be drawn of a track.
public enum PlotKind {
    /// The samples themselves.
    WAVEFORM,
    /// Every frequency on a linear scale.
    SPECTROGRAM,
    /// Frequencies as wide as the ear tells them apart.
    MEL,
    /// Mel-frequency cepstral coefficients, but for the first, which is the level.
    MFCC,
    /// Energy of the twelve pitch classes.
    CHROMA,
    /// Tonal centroids: circles of fifths, minor and major thirds.
    TONNETZ,
    /// Peak to valley per octave band.
    CONTRAST;

    /// As it is called on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
