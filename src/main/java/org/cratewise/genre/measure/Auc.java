package org.cratewise.genre.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;

/// The area under the ROC curve by ranks (Mann and Whitney 1947); ties count half.
final class Auc {
    private Auc() {}

    /// Empty where there is nothing of one kind.
    static OptionalDouble of(double[] scores, boolean[] truth) {
        Integer[] order = new Integer[scores.length];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
        double ranks = 0;
        long there = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && scores[order[to]] == scores[order[from]]) to++;
            double rank = (from + 1 + to) / 2.0;
            for (int i = from; i < to; i++)
                if (truth[order[i]]) {
                    ranks += rank;
                    there++;
                }
            from = to;
        }
        long absent = scores.length - there;
        if (there == 0 || absent == 0) return OptionalDouble.empty();
        return OptionalDouble.of((ranks - there * (there + 1) / 2.0) / ((double) there * absent));
    }

    /// Of one genre against all others.
    static OptionalDouble of(Judgements judgements, int genre) {
        int n = judgements.all().size();
        double[] scores = new double[n];
        boolean[] truth = new boolean[n];
        for (int i = 0; i < n; i++) {
            scores[i] = judgements.all().get(i).probabilities()[genre];
            truth[i] = judgements.all().get(i).truth()[genre];
        }
        return of(scores, truth);
    }

    /// Of all entries of judgements x genres together.
    static OptionalDouble micro(Judgements judgements) {
        int genres = judgements.genres().size();
        int n = judgements.all().size();
        double[] scores = new double[n * genres];
        boolean[] truth = new boolean[n * genres];
        for (int i = 0; i < n; i++)
            for (int g = 0; g < genres; g++) {
                scores[i * genres + g] = judgements.all().get(i).probabilities()[g];
                truth[i * genres + g] = judgements.all().get(i).truth()[g];
            }
        return of(scores, truth);
    }
}
