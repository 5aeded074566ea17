package org.cratewise.genre.measure;

/// Right and wrong claims of each genre.
final class Counts {
    final long[] right;
    final long[] wrong;
    final long[] missed;
    long judged;
    long hits;
    long exact;

    Counts(int genres) {
        right = new long[genres];
        wrong = new long[genres];
        missed = new long[genres];
    }

    static Counts of(Judgements judgements) {
        Counts counts = new Counts(judgements.genres().size());
        for (Judgement judgement : judgements.all()) counts.add(judgement, judgements.several());
        return counts;
    }

    void add(Judgement judgement, boolean several) {
        boolean[] claims = judgement.claims(several);
        boolean same = true;
        for (int g = 0; g < claims.length; g++) {
            boolean has = judgement.truth()[g];
            if (claims[g] && has) right[g]++;
            if (claims[g] && !has) wrong[g]++;
            if (!claims[g] && has) missed[g]++;
            same &= claims[g] == has;
        }
        judged++;
        if (judgement.hit()) hits++;
        if (same) exact++;
    }

    void add(Counts more) {
        for (int g = 0; g < right.length; g++) {
            right[g] += more.right[g];
            wrong[g] += more.wrong[g];
            missed[g] += more.missed[g];
        }
        judged += more.judged;
        hits += more.hits;
        exact += more.exact;
    }

    double accuracy() {
        return (double) hits / Math.max(1, judged);
    }

    /// Of one genre.
    Rates rates(int genre) {
        return Rates.of(right[genre], wrong[genre], missed[genre]);
    }

    /// Of all claims together.
    Rates micro() {
        return Rates.of(sum(right), sum(wrong), sum(missed));
    }

    /// The mean over the genres that occur.
    Rates macro() {
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        int genres = 0;
        for (int g = 0; g < right.length; g++) {
            if (right[g] + missed[g] == 0) continue;
            Rates rates = rates(g);
            precision += rates.precision();
            recall += rates.recall();
            f1 += rates.f1();
            genres++;
        }
        int n = Math.max(1, genres);
        return new Rates(precision / n, recall / n, f1 / n);
    }

    /// Share of wrong entries among judgements x genres.
    double hamming() {
        return (double) (sum(wrong) + sum(missed)) / Math.max(1, judged * right.length);
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) sum += count;
        return sum;
    }
}
