package org.cratewise.genre.trust;

import java.util.List;
import org.cratewise.genre.measure.Claim;
import org.cratewise.genre.measure.Coverage;
import org.cratewise.genre.measure.Reliability;

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
        List<Claim> claims =
                cases.stream().map(one -> new Claim(one.probability(), one.right())).toList();
        Reliability reliability = Reliability.of(claims, BINS);
        double n = Math.max(1, cases.size());
        return new Trust(
                reliability.error(),
                sure.size() / n,
                sure.stream().mapToDouble(one -> one.right() ? 1 : 0).average().orElse(0),
                Coverage.of(claims).atNine(),
                cases.stream().filter(Case::strange).count() / n,
                reliability.bins().stream()
                        .map(bin -> new Bin(bin.count(), bin.said(), bin.right()))
                        .toList());
    }
}
