package org.cratewise.feature;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What can be measured in every frame of a track, each as librosa 0.10 defines it.
public enum FeatureKind {
    /// Mel-frequency cepstral coefficients, `librosa.feature.mfcc`.
    MFCC,
    /// Mel power spectrogram, `librosa.feature.melspectrogram`; power, not dB.
    MEL,
    /// Energy per pitch class, loudest = 1, `librosa.feature.chroma_stft`.
    CHROMA,
    /// Tonal centroids: fifths, minor and major thirds, each x and y, `librosa.feature.tonnetz`,
    /// but from the chroma of the STFT where librosa takes a constant-Q one.
    TONNETZ,
    /// Centre of mass of the magnitude spectrum, Hz, `librosa.feature.spectral_centroid`.
    CENTROID,
    /// Below it lie 85 % of the magnitudes, Hz, `librosa.feature.spectral_rolloff`.
    ROLLOFF,
    /// Peak to valley per octave band, dB, `librosa.feature.spectral_contrast`.
    CONTRAST,
    /// Sign changes per sample, `librosa.feature.zero_crossing_rate`.
    ZCR,
    /// Root mean square of the samples, `librosa.feature.rms`.
    RMS,
    /// Rise of the mel spectrum since the frame before, mean dB, `librosa.onset.onset_strength`.
    ONSET,
    /// Power spectrum, `|librosa.stft|^2`, every bin from 0 Hz to half the sample rate.
    SPECTRUM;

    /// Column names of this feature's values, in their order.
    public List<String> columns(FeatureSettings settings) {
        return switch (this) {
            case MFCC -> numbered("mfcc_", settings.mfccs());
            case MEL -> numbered("mel_", settings.mels());
            case CHROMA -> prefixed("chroma_", PitchClasses.NAMES);
            case TONNETZ -> prefixed("tonnetz_", Tonnetz.AXES);
            case CENTROID, ROLLOFF -> List.of(name().toLowerCase(Locale.ROOT) + "_hz");
            case CONTRAST -> numbered("contrast_", SpectralContrast.BANDS + 1);
            case ZCR, RMS, ONSET -> List.of(name().toLowerCase(Locale.ROOT));
            case SPECTRUM -> bins(settings);
        };
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private static List<String> bins(FeatureSettings settings) {
        return IntStream.range(0, settings.bins())
                .mapToObj(bin -> String.format(Locale.ROOT, "hz_%.1f", settings.hertz(bin)))
                .toList();
    }

    private static List<String> prefixed(String prefix, List<String> names) {
        return names.stream().map(prefix::concat).toList();
    }
}
