package org.cratewise.feature;

import java.util.List;

/// Features of a track, frame by frame.
///
/// @param columns names of the values, such as `mfcc_0`, `chroma_C`, `centroid_hz`
/// @param values `[frames][columns]`
/// @param frameSeconds from the middle of one frame to the middle of the next, s; the first is at 0
public record FeatureSequence(List<String> columns, float[][] values, double frameSeconds) {
    public FeatureSequence {
        columns = List.copyOf(columns);
    }

    public int frames() {
        return values.length;
    }
}
