package org.cratewise.feature;

/// How a track is cut into frames and measured.
///
/// @param sampleRate of the PCM, Hz
/// @param fftSize samples in a frame, a power of two
/// @param hop samples from one frame to the next
/// @param mfccs cepstral coefficients kept
/// @param mels mel bands from 0 Hz to half the sample rate
public record FeatureSettings(int sampleRate, int fftSize, int hop, int mfccs, int mels) {
    /// librosa's defaults, with 13 coefficients.
    public static final FeatureSettings DEFAULT = new FeatureSettings(22_050, 2048, 512, 13, 128);

    public FeatureSettings {
        require(sampleRate >= 1000 && sampleRate <= 384_000, "sample rate", sampleRate);
        require(
                fftSize >= 64 && fftSize <= 65_536 && Integer.bitCount(fftSize) == 1,
                "FFT length",
                fftSize);
        require(hop >= 1 && hop <= fftSize, "hop", hop);
        require(mels >= 1 && mels <= fftSize / 2, "number of mel bands", mels);
        require(mfccs >= 1 && mfccs <= mels, "number of MFCCs", mfccs);
    }

    /// Bins of a spectrum, from 0 Hz to half the sample rate.
    int bins() {
        return fftSize / 2 + 1;
    }

    /// Centre of a bin, Hz.
    double hertz(int bin) {
        return (double) bin * sampleRate / fftSize;
    }

    /// The frequency at a place among the bins, Hz; 0 is the middle of the first.
    public double binHertz(double bin) {
        return bin * sampleRate / fftSize;
    }

    /// The frequency at a place among the mel bands, Hz; 0 is the middle of the first.
    public double melHertz(double band) {
        return MelFilterbank.hertz(topMel() * (band + 1) / (mels + 1));
    }

    /// The place of a frequency among the mel bands; the other way round than {@link #melHertz}.
    public double melBand(double hertz) {
        return MelFilterbank.mel(hertz) * (mels + 1) / topMel() - 1;
    }

    private double topMel() {
        return MelFilterbank.mel(sampleRate / 2.0);
    }

    /// The same with another hop.
    public FeatureSettings withHop(int hop) {
        return new FeatureSettings(sampleRate, fftSize, hop, mfccs, mels);
    }

    private static void require(boolean holds, String what, int value) {
        if (!holds) throw new IllegalArgumentException("Not a usable " + what + ": " + value);
    }
}
