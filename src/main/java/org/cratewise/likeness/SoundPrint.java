package org.cratewise.likeness;

import org.cratewise.feature.Textures;

/// How a track sounds on the whole: the mean of its texture windows, each number on the scale of
/// the model's training windows, in steps of 1/32 of a standard deviation within four of them.
///
/// @param steps [features]
record SoundPrint(byte[] steps) {
    private static final float STEP = 31.75f;
    private static final float MOST = 4;

    /// @param means [features] of the training windows
    /// @param deviations [features] of the training windows
    /// @throws IllegalArgumentException if there are no windows, or they are of another extractor
    static SoundPrint of(Textures textures, float[] means, float[] deviations) {
        if (textures.windows() == 0) throw new IllegalArgumentException("No texture windows");
        float[] sums = new float[means.length];
        for (float[][] segment : textures.segments())
            for (float[] window : segment) add(window, means, deviations, sums);
        byte[] steps = new byte[sums.length];
        for (int i = 0; i < steps.length; i++)
            steps[i] = (byte) Math.round(sums[i] / textures.windows() * STEP);
        return new SoundPrint(steps);
    }

    private static void add(float[] window, float[] means, float[] deviations, float[] sums) {
        if (window.length != means.length)
            throw new IllegalArgumentException(
                    window.length + " features in a window, not " + means.length);
        for (int i = 0; i < sums.length; i++)
            sums[i] += Math.clamp((window[i] - means[i]) / deviations[i], -MOST, MOST);
    }

    /// The mean distance of the features, in standard deviations. The sum of absolute differences
    /// found more tracks of the same artist than squares or angles did.
    double distance(SoundPrint other) {
        int sum = 0;
        for (int i = 0; i < steps.length; i++) sum += Math.abs(steps[i] - other.steps[i]);
        return sum / STEP / steps.length;
    }
}
