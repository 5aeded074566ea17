package org.cratewise.feature;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.cratewise.audio.Decoder;
import org.cratewise.audio.Listening;
import org.cratewise.audio.UnreadableAudioException;

/// Features frame by frame, 87 ms apart, from a spectrogram of stored levels or, the same way, from
/// sound: what can be measured where there is no waveform. Mel bands are in dB, centroid and
/// rolloff in octaves above 1 Hz; cepstra are of 64 bands up to 10 kHz.
public final class LevelFeatures {
    /// Cepstral coefficients there are at most.
    public static final int MFCCS = TextureCepstrum.COEFFICIENTS;

    private static final double FRAME_SECONDS = (double) TextureRows.HOP / TextureRows.RATE;

    private final List<float[]> frames = new ArrayList<>();
    private final TextureFrame describer = new TextureFrame();

    private LevelFeatures() {}

    /// @param levels [frames][235 rows], unsigned bytes, as {@link LevelTextures} takes them
    /// @throws IllegalArgumentException if a kind can't be measured in levels
    public static FeatureSequence of(byte[][] levels, Set<FeatureKind> kinds, int mfccs) {
        LevelFeatures features = new LevelFeatures();
        double[] rows = new double[TextureRows.ROWS];
        for (byte[] frame : levels) {
            LevelTextures.rows(frame, rows);
            features.add(rows);
        }
        return features.sequence(kinds, mfccs);
    }

    /// @throws UnreadableAudioException with the reason, if it can't be decoded
    /// @throws IllegalArgumentException if a kind can't be measured in levels
    /// @throws InterruptedException if the calling thread was interrupted
    public static FeatureSequence of(Path file, Set<FeatureKind> kinds, int mfccs)
            throws UnreadableAudioException, InterruptedException {
        LevelFeatures features = new LevelFeatures();
        TextureFrames frames = new TextureFrames(features::add);
        new Decoder(TextureRows.RATE)
                .decode(file, Listening.WHOLE, 0, (window, pcm, n) -> frames.accept(pcm, n));
        return features.sequence(kinds, mfccs);
    }

    private void add(double[] rows) {
        float[] frame = new float[TextureFrame.SIZE];
        describer.describe(rows, frame);
        frames.add(frame);
    }

    private FeatureSequence sequence(Set<FeatureKind> kinds, int mfccs) {
        List<String> columns = new ArrayList<>();
        List<Integer> picked = new ArrayList<>();
        for (FeatureKind kind : kinds.stream().sorted().toList()) {
            int[] span = span(kind, mfccs);
            for (int i = 0; i < span[1]; i++) {
                columns.add(kind.name().toLowerCase(Locale.ROOT) + "_" + i);
                picked.add(span[0] + i);
            }
        }
        int[] at = picked.stream().mapToInt(Integer::intValue).toArray();
        float[][] values = frames.stream().map(f -> pick(f, at)).toArray(float[][]::new);
        return new FeatureSequence(columns, values, FRAME_SECONDS);
    }

    private static float[] pick(float[] frame, int[] at) {
        float[] picked = new float[at.length];
        IntStream.range(0, at.length).forEach(i -> picked[i] = frame[at[i]]);
        return picked;
    }

    /// Where a kind begins in a frame, and how many numbers it is.
    private static int[] span(FeatureKind kind, int mfccs) {
        return switch (kind) {
            case MFCC -> new int[] {TextureFrame.CEPSTRA, Math.min(mfccs, MFCCS)};
            case MEL -> new int[] {TextureFrame.BANDS, TextureBands.BANDS};
            case CHROMA -> new int[] {TextureFrame.CHROMA, TextureChroma.CLASSES};
            case TONNETZ -> new int[] {TextureFrame.TONNETZ, TextureTonnetz.AXES};
            case CONTRAST -> new int[] {TextureFrame.CONTRAST, TextureContrast.OCTAVES};
            case CENTROID -> new int[] {TextureFrame.SHAPE, 1};
            case ROLLOFF -> new int[] {TextureFrame.SHAPE + 1, 1};
            case RMS -> new int[] {TextureFrame.LEVEL, 1};
            case ZCR, ONSET, SPECTRUM ->
                    throw new IllegalArgumentException(
                            kind + " can't be measured in levels: it needs the waveform");
        };
    }
}
