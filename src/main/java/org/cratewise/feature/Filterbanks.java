package org.cratewise.feature;

/// The banks a spectrum is summed by, made when first needed.
final class Filterbanks {
    private final FeatureSettings settings;
    private final double tuning;
    private MelFilterbank mel;
    private ChromaFilterbank chroma;

    /// @param tuning offset of the music's concert pitch from 440 Hz, semitones
    Filterbanks(FeatureSettings settings, double tuning) {
        this.settings = settings;
        this.tuning = tuning;
    }

    MelFilterbank mel() {
        if (mel == null)
            mel = new MelFilterbank(settings.sampleRate(), settings.fftSize(), settings.mels());
        return mel;
    }

    ChromaFilterbank chroma() {
        if (chroma == null) chroma = new ChromaFilterbank(settings, tuning);
        return chroma;
    }
}
