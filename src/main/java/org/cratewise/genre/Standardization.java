package org.cratewise.genre;

import java.util.Arrays;
import java.util.List;
import org.cratewise.feature.Textures;

/// Brings every number of a texture window to mean 0 and deviation 1 over the training clips, and
/// clips it at 4 deviations.
///
/// @param means [features]
/// @param deviations [features]
public record Standardization(float[] means, float[] deviations) {
    private static final float MOST = 4;
    private static final double CALM = 1e-5;

    /// Measured on windows `[windows][features]`.
    public static Standardization of(List<float[][]> segments) {
        int features = segments.getFirst()[0].length;
        double[] sum = new double[features];
        double[] squares = new double[features];
        long count = 0;
        for (float[][] segment : segments)
            for (float[] window : segment) {
                count++;
                for (int f = 0; f < features; f++) {
                    sum[f] += window[f];
                    squares[f] += (double) window[f] * window[f];
                }
            }
        float[] means = new float[features];
        float[] deviations = new float[features];
        for (int f = 0; f < features; f++) {
            double mean = sum[f] / count;
            means[f] = (float) mean;
            deviations[f] =
                    (float) (Math.sqrt(Math.max(0, squares[f] / count - mean * mean)) + CALM);
        }
        return new Standardization(means, deviations);
    }

    public int features() {
        return means.length;
    }

    /// One number of a window, standardized.
    public float apply(int feature, float value) {
        float z = (value - means[feature]) / deviations[feature];
        return Math.max(-MOST, Math.min(MOST, z));
    }

    /// All windows of a track, standardized but not clipped.
    ///
    /// @return [windows][features]
    float[][] apply(Textures track) {
        return track.segments().stream()
                .flatMap(Arrays::stream)
                .map(this::standardized)
                .toArray(float[][]::new);
    }

    private float[] standardized(float[] window) {
        float[] z = new float[window.length];
        for (int f = 0; f < z.length; f++) z[f] = (window[f] - means[f]) / deviations[f];
        return z;
    }
}
