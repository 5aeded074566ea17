package org.cratewise.feature;

/// A whole track in one row of numbers.
public final class TextureMeans {
    private TextureMeans() {}

    /// The mean of each feature over all windows.
    ///
    /// @return [features]; empty without windows
    public static float[] of(Textures textures) {
        int windows = textures.windows();
        if (windows == 0) return new float[0];
        double[] sums = new double[textures.segments().getFirst()[0].length];
        for (float[][] segment : textures.segments())
            for (float[] window : segment)
                for (int f = 0; f < sums.length; f++) sums[f] += window[f];
        float[] means = new float[sums.length];
        for (int f = 0; f < means.length; f++) means[f] = (float) (sums[f] / windows);
        return means;
    }
}
