package org.cratewise.genre.head;

import java.util.Arrays;
import java.util.List;

/// Trains a head anew on what the network made of clips: softmax regression for each tower, by Adam
/// on all clips at once, pulled towards the weights it starts from. No chance is involved.
public final class HeadTraining {
    private static final int STEPS = 60;
    private static final double RATE = 0.02;
    private static final double PULL = 1e-3;
    private static final double SMOOTHING = 0.1;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;

    private final List<Memory> clips;
    private final double[] weights;
    private final int genres;

    /// @param clips of all genres
    public HeadTraining(List<Memory> clips, int genres) {
        this.clips = clips;
        this.genres = genres;
        this.weights = weights();
    }

    /// Each genre counts as the root of its clips, as it did in training.
    private double[] weights() {
        double[] counts = new double[genres];
        for (Memory clip : clips) counts[clip.genre()] += clip.weight();
        double[] weights =
                clips.stream()
                        .mapToDouble(clip -> clip.weight() / Math.sqrt(counts[clip.genre()]))
                        .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    /// @param start knows as many genres
    /// @return a new head
    public Head train(Head start) {
        int towers = start.weights().length;
        float[][][] trained = new float[towers][][];
        float[][] biases = new float[towers][];
        for (int tower = 0; tower < towers; tower++) {
            Tower one = new Tower(start, tower);
            for (int step = 1; step <= STEPS; step++) one.step(step);
            trained[tower] = one.weights();
            biases[tower] = one.biases();
        }
        return new Head(trained, biases);
    }

    /// One tower in training; its bias is the last row.
    private final class Tower {
        private final int number;
        private final int inputs;
        private final double[][] start;
        private final double[][] now;
        private final double[][] mean;
        private final double[][] square;

        Tower(Head head, int number) {
            this.number = number;
            this.inputs = head.weights()[number].length;
            start = new double[inputs + 1][genres];
            for (int g = 0; g < genres; g++) {
                for (int i = 0; i < inputs; i++) start[i][g] = head.weights()[number][i][g];
                start[inputs][g] = head.biases()[number][g];
            }
            now = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
            mean = new double[inputs + 1][genres];
            square = new double[inputs + 1][genres];
        }

        void step(int step) {
            double[][] slope = slope();
            double rate = RATE * (1 - (step - 1.0) / STEPS);
            for (int i = 0; i <= inputs; i++)
                for (int g = 0; g < genres; g++) {
                    double s = slope[i][g] + PULL * (now[i][g] - start[i][g]);
                    mean[i][g] = FIRST * mean[i][g] + (1 - FIRST) * s;
                    square[i][g] = SECOND * square[i][g] + (1 - SECOND) * s * s;
                    double m = mean[i][g] / (1 - Math.pow(FIRST, step));
                    double v = square[i][g] / (1 - Math.pow(SECOND, step));
                    now[i][g] -= rate * m / (Math.sqrt(v) + 1e-8);
                }
        }

        private double[][] slope() {
            float[][] rows = weights();
            float[] offsets = biases();
            double[][] slope = new double[inputs + 1][genres];
            for (int c = 0; c < weights.length; c++) {
                float[] x = clips.get(c).embedding()[number];
                double[] error = Head.probabilities(rows, offsets, x);
                for (int g = 0; g < genres; g++) {
                    double target = g == clips.get(c).genre() ? 1 - SMOOTHING : 0;
                    error[g] = weights[c] * (error[g] - target - SMOOTHING / genres);
                    slope[inputs][g] += error[g];
                }
                for (int i = 0; i < inputs; i++)
                    for (int g = 0; g < genres; g++) slope[i][g] += x[i] * error[g];
            }
            return slope;
        }

        float[][] weights() {
            float[][] floats = new float[inputs][genres];
            for (int i = 0; i < inputs; i++)
                for (int g = 0; g < genres; g++) floats[i][g] = (float) now[i][g];
            return floats;
        }

        float[] biases() {
            float[] floats = new float[genres];
            for (int g = 0; g < genres; g++) floats[g] = (float) now[inputs][g];
            return floats;
        }
    }
}
