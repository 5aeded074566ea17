package org.cratewise.genre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cratewise.genre.trust.Familiarity;
import org.cratewise.genre.trust.Trust;
import org.cratewise.track.Genre;
import org.cratewise.track.Sureness;

/// Clips of known genre to try a network on.
///
/// @param clips in any order
/// @param truth [clips], indices of genres
/// @param weights [clips]: each part of the data counts the same, however many clips it has
record Exam(List<Clip> clips, int[] truth, double[] weights) {
    static Exam of(List<Clip> clips, List<Genre> genres) {
        int[] truth = clips.stream().mapToInt(c -> genres.indexOf(c.plan().genre())).toArray();
        double[] weights =
                clips.stream()
                        .mapToDouble(clip -> 1.0 / count(clips, clip.plan().part()))
                        .toArray();
        return new Exam(clips, truth, weights);
    }

    private static long count(List<Clip> clips, Part part) {
        return clips.stream().filter(clip -> clip.plan().part() == part).count();
    }

    /// [clips][genres] log probabilities.
    double[][] sit(Network network) {
        return network.logProbabilities(clips.stream().map(Clip::plain).toList());
    }

    /// Share of first guesses that are right, by weight.
    double accuracy(double[][] logs) {
        double right = 0;
        for (int i = 0; i < truth.length; i++)
            if (Scores.best(logs[i]) == truth[i]) right += weights[i];
        return right / Arrays.stream(weights).sum();
    }

    /// How a network with its calibration does.
    Result result(Network network, Calibration calibration, Familiarity familiarity) {
        double[][] p =
                Arrays.stream(sit(network))
                        .map(calibration::probabilities)
                        .toArray(double[][]::new);
        List<Trust.Case> cases = new ArrayList<>();
        for (int i = 0; i < truth.length; i++) {
            int best = Scores.best(p[i]);
            var windows = network.standard().apply(clips.get(i).plain());
            boolean strange = familiarity.isStrange(windows);
            boolean sure = !strange && calibration.sureness(p[i]) == Sureness.SURE;
            cases.add(new Trust.Case(p[i][best], best == truth[i], sure, strange));
        }
        return new Result(Scores.of(p, truth), Trust.of(cases));
    }

    /// What came out.
    record Result(Scores scores, Trust trust) {}
}
