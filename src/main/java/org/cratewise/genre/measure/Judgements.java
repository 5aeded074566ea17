package org.cratewise.genre.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cratewise.track.Genre;

/// What a network made of a test.
///
/// @param genres in the order of all arrays
/// @param several whether a clip may have several genres
public record Judgements(List<Genre> genres, boolean several, List<Judgement> all) {
    private static final double TIE = 1e-6;

    /// Clips in place of segments, by the mean of their segments' probabilities.
    public Judgements byMean() {
        return clips((probabilities, sum) -> add(probabilities, sum, 1));
    }

    /// Clips in place of segments, by vote: each segment has one vote (or, where a clip may have
    /// several genres, one for each it claims), and the shares of votes are the probabilities. The
    /// mean of probabilities settles ties.
    public Judgements byVote() {
        return clips(
                (probabilities, sum) -> {
                    boolean[] claims =
                            new Judgement("", "", new boolean[0], probabilities).claims(several);
                    for (int g = 0; g < sum.length; g++) if (claims[g]) sum[g] += 1 - TIE;
                    add(probabilities, sum, TIE);
                });
    }

    private static void add(double[] more, double[] sum, double weight) {
        for (int g = 0; g < sum.length; g++) sum[g] += weight * more[g];
    }

    /// How a segment adds to its clip.
    private interface Adding {
        void add(double[] probabilities, double[] sum);
    }

    private Judgements clips(Adding adding) {
        Map<String, List<Judgement>> clips = new LinkedHashMap<>();
        for (Judgement judgement : all)
            clips.computeIfAbsent(judgement.clip(), any -> new ArrayList<>()).add(judgement);
        List<Judgement> judged = new ArrayList<>();
        for (List<Judgement> segments : clips.values()) {
            double[] sum = new double[genres.size()];
            for (Judgement segment : segments) adding.add(segment.probabilities(), sum);
            for (int g = 0; g < sum.length; g++) sum[g] /= segments.size();
            Judgement first = segments.getFirst();
            judged.add(new Judgement(first.clip(), first.group(), first.truth(), sum));
        }
        return new Judgements(genres, several, judged);
    }
}
