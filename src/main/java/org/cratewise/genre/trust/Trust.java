package org.cratewise.genre.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far a model's own sureness could be believed on a set of clips.
///
/// @param error expected calibration error in 15 bins (Naeini et al. 2015)
/// @param coverage share of the clips it was sure of
/// @param precision share of these that it named right; 0 if there was none
/// @param atNine the greatest share of clips, the surest first, of which nine in ten are right: as
///     much as thresholds could accept that knew the answers
/// @param strange share of the clips that it took for no music it knows
/// @param reliability 15 bins of equal width
public record Trust(
        double error,
        double coverage,
        double precision,
        double atNine,
        double strange,
        List<Bin> reliability) {
    private static final int BINS = 15;
    private static final double NINE = 0.9;

    /// Clips whose first guess has a probability in a fifteenth of `[0, 1]`.
    ///
    /// @param clips how many
    /// @param said their mean probability; 0 without clips
    /// @param right share named right; 0 without clips
    public record Bin(int clips, double said, double right) {}

    /// What a model made of one clip.
    ///
    /// @param probability of its first guess
    public record Case(double probability, boolean right, boolean sure, boolean strange) {}

    public static Trust of(List<Case> cases) {
        List<Case> sure = cases.stream().filter(Case::sure).toList();
        List<Bin> bins = bins(cases);
        double error = 0;
        for (Bin bin : bins) error += bin.clips() * Math.abs(bin.said() - bin.right());
        double n = Math.max(1, cases.size());
        return new Trust(
                error / n,
                sure.size() / n,
                right(sure),
                atNine(cases),
                cases.stream().filter(Case::strange).count() / n,
                bins);
    }

    private static double atNine(List<Case> cases) {
        List<Case> surest =
                cases.stream()
                        .sorted(Comparator.comparingDouble(Case::probability).reversed())
                        .toList();
        double right = 0;
        double most = 0;
        for (int i = 1; i <= surest.size(); i++) {
            if (surest.get(i - 1).right()) right++;
            if (right / i >= NINE) most = (double) i / surest.size();
        }
        return most;
    }

    private static List<Bin> bins(List<Case> cases) {
        List<List<Case>> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) bins.add(new ArrayList<>());
        for (Case one : cases)
            bins.get(Math.min(BINS - 1, (int) (one.probability() * BINS))).add(one);
        return bins.stream().map(Trust::bin).toList();
    }

    private static Bin bin(List<Case> cases) {
        double said = cases.stream().mapToDouble(Case::probability).average().orElse(0);
        return new Bin(cases.size(), said, right(cases));
    }

    private static double right(List<Case> cases) {
        return cases.stream().mapToDouble(one -> one.right() ? 1 : 0).average().orElse(0);
    }
}
