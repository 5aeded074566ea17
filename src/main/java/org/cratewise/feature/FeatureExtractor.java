package org.cratewise.feature;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Measures features of mono PCM as librosa does. One STFT feeds all features of a frame; chroma
/// and
/// tonnetz take a second one before it, to find how the music is tuned. Safe for several threads.
public final class FeatureExtractor {
    private static final Set<FeatureKind> TUNED =
            EnumSet.of(FeatureKind.CHROMA, FeatureKind.TONNETZ);

    private final FeatureSettings settings;

    public FeatureExtractor(FeatureSettings settings) {
        this.settings = settings;
    }

    /// One row for each frame, `1 + samples / hop` of them, columns in the order of the kinds.
    ///
    /// @param samples mono PCM in [-1, 1] at the settings' rate, at least one
    /// @throws IllegalArgumentException if there are no samples or no kinds, or the sample rate is
    ///     too low for {@link FeatureKind#CONTRAST}
    public FeatureSequence extract(float[] samples, Set<FeatureKind> kinds) {
        if (samples.length == 0) throw new IllegalArgumentException("No samples");
        if (kinds.isEmpty()) throw new IllegalArgumentException("No features asked for");
        Set<FeatureKind> ordered = EnumSet.copyOf(kinds);
        List<FrameFeature> features = ordered.stream().map(this::feature).toList();
        Stft stft = new Stft(settings, new Filterbanks(settings, tuning(samples, kinds)));
        stft.each(samples, frame -> features.forEach(f -> f.add(frame)));
        List<String> columns = ordered.stream().flatMap(k -> k.columns(settings).stream()).toList();
        return new FeatureSequence(
                columns, joined(features), (double) settings.hop() / settings.sampleRate());
    }

    private double tuning(float[] samples, Set<FeatureKind> kinds) {
        if (kinds.stream().noneMatch(TUNED::contains)) return 0;
        Tuning tuning = new Tuning(settings);
        new Stft(settings, new Filterbanks(settings, 0)).each(samples, tuning::add);
        return tuning.estimate();
    }

    private FrameFeature feature(FeatureKind kind) {
        return switch (kind) {
            case MFCC -> new Mfcc(settings);
            case MEL -> new PerFrame(SpectralFrame::mel);
            case CHROMA -> new PerFrame(SpectralFrame::chroma);
            case TONNETZ -> new PerFrame(new Tonnetz());
            case CENTROID -> new PerFrame(new Centroid(settings));
            case ROLLOFF -> new PerFrame(new Rolloff(settings));
            case CONTRAST -> new SpectralContrast(settings);
            case ZCR -> new PerFrame(new ZeroCrossings());
            case RMS -> new PerFrame(new Rms());
            case ONSET -> new Onset(settings);
            case SPECTRUM -> new PerFrame(SpectralFrame::power);
        };
    }

    private static float[][] joined(List<FrameFeature> features) {
        List<float[][]> parts = features.stream().map(FrameFeature::finish).toList();
        List<float[]> rows = new ArrayList<>();
        for (int frame = 0; frame < parts.get(0).length; frame++) rows.add(row(parts, frame));
        return rows.toArray(float[][]::new);
    }

    private static float[] row(List<float[][]> parts, int frame) {
        float[] row = new float[parts.stream().mapToInt(p -> p[frame].length).sum()];
        int at = 0;
        for (float[][] part : parts) {
            System.arraycopy(part[frame], 0, row, at, part[frame].length);
            at += part[frame].length;
        }
        return row;
    }
}
