package org.cratewise.feature;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// Even steps between the least and the greatest value of a feature in a track.
///
/// @param least exactly as a half float holds it
/// @param greatest exactly as a half float holds it
/// @param steps between the two, at most 255
record TextureScale(float least, float greatest, int steps) {
    /// The scale of one feature over all windows.
    static TextureScale of(List<float[][]> segments, int feature, int steps) {
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (float[][] segment : segments)
            for (float[] window : segment) {
                least = Math.min(least, window[feature]);
                greatest = Math.max(greatest, window[feature]);
            }
        return new TextureScale(half(least), half(greatest), steps);
    }

    static TextureScale read(DataInputStream in, int steps) throws IOException {
        float least = Float.float16ToFloat(in.readShort());
        return new TextureScale(least, Float.float16ToFloat(in.readShort()), steps);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeShort(Float.floatToFloat16(least));
        out.writeShort(Float.floatToFloat16(greatest));
    }

    int step(float value) {
        if (greatest == least) return 0;
        int step = Math.round((value - least) / (greatest - least) * steps);
        return Math.max(0, Math.min(steps, step));
    }

    float value(int step) {
        return greatest == least ? least : least + (greatest - least) * step / steps;
    }

    private static float half(float value) {
        return Float.float16ToFloat(Float.floatToFloat16(value));
    }
}
