package org.cratewise.genre.lab;

import java.util.Arrays;

/// What was heard of a clip.
///
/// @param values [frames][features]
/// @param frameSeconds from frame to frame
record Frames(float[][] values, double frameSeconds) {
    private static final double CLIP = 30;
    private static final double LONGEST = 45;

    int count() {
        return values.length;
    }

    /// The middle 30 s of what is much longer; these if they are not.
    Frames middle() {
        int clip = (int) Math.round(CLIP / frameSeconds);
        if (count() * frameSeconds <= LONGEST) return this;
        int from = (count() - clip) / 2;
        return new Frames(Arrays.copyOfRange(values, from, from + clip), frameSeconds);
    }
}
