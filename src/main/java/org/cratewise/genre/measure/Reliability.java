package org.cratewise.genre.measure;

import java.util.ArrayList;
import java.util.List;

/// Whether probabilities mean what they say: of all that is called 70 % sure, seven in ten should
/// be right.
///
/// @param error the expected calibration error (Naeini et al. 2015): the mean gap between said and
///     true, weighted by how much falls into each bin
/// @param bins of equal width
public record Reliability(double error, List<Bin> bins) {
    private static final int BINS = 10;

    /// @param from the lowest probability, exclusive but for the first bin
    /// @param count what falls into it
    /// @param said mean probability, 0 if empty
    /// @param right share that is right, 0 if empty
    public record Bin(double from, double to, int count, double said, double right) {}

    /// Of the first guesses; where a clip may have several genres, of every genre's probability.
    static Reliability of(Judgements judgements) {
        List<Claim> claims = new ArrayList<>();
        for (Judgement judgement : judgements.all())
            for (int g = 0; g < judgement.truth().length; g++)
                if (judgements.several() || g == judgement.best())
                    claims.add(new Claim(judgement.probabilities()[g], judgement.truth()[g]));
        return of(claims, BINS);
    }

    /// @param bins how many of equal width
    public static Reliability of(List<Claim> claims, int bins) {
        int[] count = new int[bins];
        double[] said = new double[bins];
        double[] right = new double[bins];
        for (Claim claim : claims) {
            double p = claim.probability();
            int bin = Math.max(0, Math.min(bins - 1, (int) Math.ceil(p * bins) - 1));
            count[bin]++;
            said[bin] += p;
            if (claim.right()) right[bin]++;
        }
        return of(count, said, right);
    }

    private static Reliability of(int[] count, double[] said, double[] right) {
        double all = 0;
        for (int n : count) all += n;
        double error = 0;
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < count.length; b++) {
            double n = Math.max(1, count[b]);
            error += Math.abs(said[b] - right[b]) / Math.max(1, all);
            double from = (double) b / count.length;
            double to = (b + 1.0) / count.length;
            bins.add(new Bin(from, to, count[b], said[b] / n, right[b] / n));
        }
        return new Reliability(error, bins);
    }
}
