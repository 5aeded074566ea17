package org.cratewise.track;

/// A stretch of a track.
///
/// @param from s from the beginning
/// @param to s from the beginning, not before `from`
public record Stretch(double from, double to) {
    public Stretch {
        if (!(from >= 0 && to >= from))
            throw new IllegalArgumentException("Not a stretch of time: " + from + " to " + to);
    }

    /// How long it is, s.
    public double seconds() {
        return to - from;
    }
}
