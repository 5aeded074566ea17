package org.cratewise.feature;

/// Rows of numbers.
final class Rows {
    private Rows() {}

    static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) floats[i] = (float) values[i];
        return floats;
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum;
    }

    /// Divides by `norm`, but leaves a row alone whose norm is practically nothing, as
    /// `librosa.util.normalize` does.
    static double[] divided(double[] values, double norm) {
        if (norm < Float.MIN_NORMAL) return values;
        double[] divided = new double[values.length];
        for (int i = 0; i < values.length; i++) divided[i] = values[i] / norm;
        return divided;
    }
}
