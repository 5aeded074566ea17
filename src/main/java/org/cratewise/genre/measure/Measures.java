package org.cratewise.genre.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// How good judgements are.
///
/// @param judged how many
/// @param accuracy share whose most probable genre is one it has
/// @param accuracyInterval of that
/// @param topK share with a true genre among the first k guesses, k from 1
/// @param macro means over the genres that occur
/// @param macroF1Interval of its F1
/// @param micro of all claims together
/// @param exact share with exactly the true genres claimed
/// @param hammingLoss share of wrong entries among judgements x genres
/// @param macroAuc mean area under the ROC curve of each genre against the others; NaN if none has
/// @param microAuc that of all entries together; NaN if there is none
/// @param logLoss mean negative log probability of the truth, nats; with several genres mean binary
///     cross-entropy
/// @param confusion `[true genre][most probable genre]`; with several genres each true one counts
public record Measures(
        int judged,
        double accuracy,
        Interval accuracyInterval,
        List<Double> topK,
        Rates macro,
        Interval macroF1Interval,
        Rates micro,
        double exact,
        double hammingLoss,
        double macroAuc,
        double microAuc,
        double logLoss,
        List<GenreMeasures> genres,
        int[][] confusion,
        Reliability reliability,
        Coverage coverage) {
    private static final int MOST = 5;
    private static final double LEAST = 1e-12;

    /// Of one genre.
    ///
    /// @param there how many judged have it
    /// @param rates its recall is what reports call the accuracy of the genre
    /// @param auc NaN if all or none have it
    public record GenreMeasures(String genre, int there, Rates rates, double auc) {}

    /// What a curve shows.
    public record Glance(double accuracy, double logLoss) {}

    /// Accuracy and log loss only, which cost little.
    public static Glance glance(Judgements judgements) {
        return new Glance(Counts.of(judgements).accuracy(), logLoss(judgements));
    }

    /// @throws IllegalArgumentException if nothing was judged
    public static Measures of(Judgements judgements) {
        if (judgements.all().isEmpty()) throw new IllegalArgumentException("Nothing was judged");
        Counts counts = Counts.of(judgements);
        List<GenreMeasures> genres = genres(judgements, counts);
        return new Measures(
                judgements.all().size(),
                counts.accuracy(),
                Interval.of(judgements, Counts::accuracy),
                topK(judgements),
                counts.macro(),
                Interval.of(judgements, c -> c.macro().f1()),
                counts.micro(),
                (double) counts.exact / counts.judged,
                counts.hamming(),
                genres.stream()
                        .mapToDouble(GenreMeasures::auc)
                        .filter(auc -> !Double.isNaN(auc))
                        .average()
                        .orElse(Double.NaN),
                orNaN(Auc.micro(judgements)),
                logLoss(judgements),
                genres,
                confusion(judgements),
                Reliability.of(judgements),
                Coverage.of(judgements));
    }

    private static List<GenreMeasures> genres(Judgements judgements, Counts counts) {
        List<GenreMeasures> genres = new ArrayList<>();
        for (int g = 0; g < judgements.genres().size(); g++)
            genres.add(
                    new GenreMeasures(
                            judgements.genres().get(g).key(),
                            (int) (counts.right[g] + counts.missed[g]),
                            counts.rates(g),
                            orNaN(Auc.of(judgements, g))));
        return genres;
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    private static List<Double> topK(Judgements judgements) {
        int most = Math.min(MOST, judgements.genres().size());
        int[] ranks = judgements.all().stream().mapToInt(Judgement::rank).toArray();
        return IntStream.rangeClosed(1, most)
                .mapToObj(
                        k -> (double) IntStream.of(ranks).filter(r -> r < k).count() / ranks.length)
                .toList();
    }

    private static double logLoss(Judgements judgements) {
        double loss = 0;
        for (Judgement judgement : judgements.all())
            loss += judgements.several() ? crossEntropy(judgement) : surprise(judgement);
        return loss / judgements.all().size();
    }

    private static double surprise(Judgement judgement) {
        for (int g = 0; g < judgement.truth().length; g++)
            if (judgement.truth()[g]) return log(judgement.probabilities()[g]);
        return 0;
    }

    private static double crossEntropy(Judgement judgement) {
        double sum = 0;
        for (int g = 0; g < judgement.truth().length; g++) {
            double p = judgement.probabilities()[g];
            sum += log(judgement.truth()[g] ? p : 1 - p);
        }
        return sum / judgement.truth().length;
    }

    private static double log(double probability) {
        return -Math.log(Math.max(LEAST, probability));
    }

    private static int[][] confusion(Judgements judgements) {
        int genres = judgements.genres().size();
        int[][] confusion = new int[genres][genres];
        for (Judgement judgement : judgements.all())
            for (int g = 0; g < genres; g++)
                if (judgement.truth()[g]) confusion[g][judgement.best()]++;
        return confusion;
    }
}
