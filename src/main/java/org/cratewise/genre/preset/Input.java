package org.cratewise.genre.preset;

import java.util.List;
import org.cratewise.feature.FeatureKind;
import org.cratewise.genre.network.Layout;

/// What a network hears: which features, and how a clip of 30 s is cut into segments.
///
/// @param textures Cratewise's own texture windows, one a second, in place of features
/// @param features in any order
/// @param mfccs cepstral coefficients; 0 means 20
/// @param mels bands from sound; 0 means 128. Spectrograms of levels have 64
/// @param segments of each clip, spread evenly
/// @param seconds of each segment; 0 for the whole clip
/// @param steps periods a segment is summed up in; 0 for every frame by itself
/// @param statistics what a period is summed up by, the mean where it isn't said
public record Input(
        boolean textures,
        List<FeatureKind> features,
        int mfccs,
        int mels,
        int segments,
        double seconds,
        int steps,
        List<Statistic> statistics,
        Layout layout) {
    /// What is kept of the frames of a period, for each number by itself.
    public enum Statistic {
        MEAN,
        DEVIATION,
        GREATEST
    }

    public Input {
        features = features == null ? List.of() : features.stream().sorted().distinct().toList();
        statistics = statistics == null ? List.of(Statistic.MEAN) : List.copyOf(statistics);
        mfccs = mfccs == 0 ? 20 : mfccs;
        mels = mels == 0 ? 128 : mels;
        require(textures == features.isEmpty(), "Either textures or features");
        require(segments >= 1 && segments <= 600, "Not a number of segments: " + segments);
        require(seconds >= 0 && seconds <= 30, "Not a length of segments: " + seconds + " s");
        require(steps >= 0 && steps <= 3000, "Not a number of steps: " + steps);
        require(seconds > 0 || steps > 0, "Whole clips need steps: they differ in length");
        require(!statistics.isEmpty(), "No statistics");
        require(layout != null, "The input needs a layout");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }
}
