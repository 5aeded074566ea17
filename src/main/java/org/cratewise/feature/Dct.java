package org.cratewise.feature;

/// The orthonormal discrete cosine transform of type II (`scipy.fft.dct(norm="ortho")`), its first
/// coefficients only.
final class Dct {
    /// [coefficients][values]
    private final double[][] basis;

    Dct(int size, int coefficients) {
        basis = new double[coefficients][size];
        for (int k = 0; k < coefficients; k++) {
            double scale = Math.sqrt((k == 0 ? 1.0 : 2.0) / size);
            for (int n = 0; n < size; n++)
                basis[k][n] = scale * Math.cos(Math.PI * k * (2 * n + 1) / (2.0 * size));
        }
    }

    double[] apply(double[] values) {
        double[] coefficients = new double[basis.length];
        for (int k = 0; k < basis.length; k++)
            for (int n = 0; n < values.length; n++) coefficients[k] += basis[k][n] * values[n];
        return coefficients;
    }
}
