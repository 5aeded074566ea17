package org.cratewise.genre.head;

import java.util.Arrays;

/// The last layer of a network's towers: what a tower made of a sequence becomes probabilities.
///
/// @param weights [towers][inputs][genres]
/// @param biases [towers][genres]
public record Head(float[][][] weights, float[][] biases) {
    private static final double LEAST = 1e-9;

    public int genres() {
        return biases[0].length;
    }

    /// The mean over the towers of the log probability of each genre.
    ///
    /// @param embedding [towers][inputs]
    /// @return [genres]
    public double[] logProbabilities(float[][] embedding) {
        double[] sum = new double[genres()];
        for (int tower = 0; tower < weights.length; tower++) {
            double[] p = probabilities(weights[tower], biases[tower], embedding[tower]);
            for (int g = 0; g < sum.length; g++)
                sum[g] += Math.log(Math.max(p[g], LEAST)) / weights.length;
        }
        return sum;
    }

    /// One tower's probabilities.
    ///
    /// @param weights [inputs][genres]
    /// @param biases [genres]
    /// @param inputs [inputs]
    static double[] probabilities(float[][] weights, float[] biases, float[] inputs) {
        double[] p = new double[biases.length];
        for (int g = 0; g < p.length; g++) p[g] = biases[g];
        for (int i = 0; i < inputs.length; i++) {
            float[] row = weights[i];
            for (int g = 0; g < p.length; g++) p[g] += inputs[i] * row[g];
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double v : p) most = Math.max(most, v);
        double total = 0;
        for (int g = 0; g < p.length; g++) total += p[g] = Math.exp(p[g] - most);
        for (int g = 0; g < p.length; g++) p[g] /= total;
        return p;
    }

    /// The same with room for more genres, which it thinks unlikely as yet.
    public Head widened(int genres) {
        float[][][] wider = new float[weights.length][weights[0].length][genres];
        float[][] offsets = new float[weights.length][genres];
        for (int tower = 0; tower < weights.length; tower++) {
            for (int i = 0; i < wider[tower].length; i++)
                System.arraycopy(weights[tower][i], 0, wider[tower][i], 0, genres());
            Arrays.fill(offsets[tower], -1);
            System.arraycopy(biases[tower], 0, offsets[tower], 0, genres());
        }
        return new Head(wider, offsets);
    }
}
