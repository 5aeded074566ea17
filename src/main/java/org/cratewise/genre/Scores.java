package org.cratewise.genre;

import java.util.stream.IntStream;
import org.cratewise.genre.measure.Likeliest;

/// How well a model named a set of clips.
///
/// @param clips how many
/// @param accuracy share named right
/// @param macroF1 mean F1 of the genres among the clips
/// @param top2 share where the genre was among the first two guesses
/// @param top3 share where it was among the first three
/// @param logLoss mean negative log probability of the genre, nats
/// @param confusion `[true genre][first guess]`, clips, in the model's order of genres
public record Scores(
        int clips,
        double accuracy,
        double macroF1,
        double top2,
        double top3,
        double logLoss,
        int[][] confusion) {

    /// @param probabilities [clips][genres]
    /// @param truth [clips], indices of genres
    public static Scores of(double[][] probabilities, int[] truth) {
        int genres = probabilities.length == 0 ? 0 : probabilities[0].length;
        int[][] confusion = new int[genres][genres];
        int[] within = new int[genres + 1];
        double loss = 0;
        for (int i = 0; i < truth.length; i++) {
            double[] p = probabilities[i];
            within[rank(p, truth[i])]++;
            confusion[truth[i]][Likeliest.of(p)]++;
            loss -= Math.log(Math.max(p[truth[i]], 1e-12));
        }
        double n = Math.max(1, truth.length);
        return new Scores(
                truth.length,
                within[0] / n,
                macroF1(confusion),
                (within[0] + within[1]) / n,
                (within[0] + within[1] + within[2]) / n,
                loss / n,
                confusion);
    }

    private static int rank(double[] p, int genre) {
        return (int) IntStream.range(0, p.length).filter(g -> p[g] > p[genre]).count();
    }

    private static double macroF1(int[][] confusion) {
        return IntStream.range(0, confusion.length)
                .filter(g -> IntStream.of(confusion[g]).sum() > 0)
                .mapToDouble(g -> f1(confusion, g))
                .average()
                .orElse(0);
    }

    private static double f1(int[][] confusion, int genre) {
        int named = 0;
        for (int[] row : confusion) named += row[genre];
        int there = IntStream.of(confusion[genre]).sum();
        return 2.0 * confusion[genre][genre] / Math.max(1, named + there);
    }

    /// Share of a genre's clips named right; NaN where there is none.
    public double recall(int genre) {
        return (double) confusion[genre][genre] / IntStream.of(confusion[genre]).sum();
    }
}
