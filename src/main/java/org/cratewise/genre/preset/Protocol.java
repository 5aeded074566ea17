package org.cratewise.genre.preset;

import org.cratewise.genre.split.SplitOptions;
import org.cratewise.genre.split.SplitWay;

/// How a report tested its system, and what it found.
///
/// @param data what it was trained and tested on
/// @param way how that was parted
/// @param valid share for validation, of what isn't for the test
/// @param test share for the test
/// @param unit what was counted
/// @param accuracy reported, as a share
/// @param reported all figures reported, in words
public record Protocol(
        String data,
        SplitWay way,
        double valid,
        double test,
        Unit unit,
        double accuracy,
        String reported) {
    /// What is counted as right or wrong.
    public enum Unit {
        SEGMENT,
        CLIP
    }

    /// The report's own split.
    public SplitOptions split(long seed) {
        return SplitOptions.of(way, valid, test, seed);
    }
}
