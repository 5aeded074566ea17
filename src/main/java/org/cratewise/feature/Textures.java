package org.cratewise.feature;

import java.util.List;

/// The texture windows of a track: what its sound is like, second by second.
///
/// @param version of the extractor that made them
/// @param segments stretches without a gap in time, each `[windows][features]`
public record Textures(String version, List<float[][]> segments) {
    /// The most bytes {@link #toBytes} gives.
    public static final int MOST_BYTES = 24 * 1024;

    public Textures {
        segments = List.copyOf(segments);
    }

    /// How many windows there are in all segments.
    public int windows() {
        return segments.stream().mapToInt(segment -> segment.length).sum();
    }

    /// These windows, or stretches of them spread evenly over the track if there are more.
    ///
    /// @param most windows to keep, at least 1
    public Textures atMost(int most) {
        return windows() <= most ? this : TextureThinning.thin(this, most);
    }

    /// A compact form to keep, never above {@link #MOST_BYTES}: each feature on a scale of at most
    /// 256 steps between its extremes in this track. What doesn't fit is thinned evenly.
    public byte[] toBytes() {
        return TexturePacking.pack(this);
    }

    /// Reads what {@link #toBytes} wrote.
    ///
    /// @throws IllegalArgumentException if these bytes are something else or damaged
    public static Textures fromBytes(byte[] bytes) {
        return TexturePacking.unpack(bytes);
    }
}
