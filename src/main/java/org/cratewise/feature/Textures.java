package org.cratewise.feature;

import java.util.List;

/// The texture windows of a track: what its sound is like, second by second.
///
/// @param version of the extractor that made them
/// @param segments stretches without a gap in time, each `[windows][features]`
public record Textures(String version, List<float[][]> segments) {
    public Textures {
        segments = List.copyOf(segments);
    }
}
