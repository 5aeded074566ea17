package org.cratewise.genre.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How right the surest part is: what is left to a person may be little or much.
///
/// @param points for every twentieth of all judgements, the surest first
/// @param atNine the greatest share of judgements, surest first, of which nine in ten are right
public record Coverage(List<Point> points, double atNine) {
    private static final int POINTS = 20;
    private static final double NINE = 0.9;

    /// @param coverage share of judgements accepted
    /// @param accuracy share of these that is right
    public record Point(double coverage, double accuracy) {}

    static Coverage of(Judgements judgements) {
        return of(
                judgements.all().stream()
                        .map(j -> new Claim(j.probabilities()[j.best()], j.hit()))
                        .toList());
    }

    /// @param claims one for each judgement
    public static Coverage of(List<Claim> claims) {
        List<Claim> surest =
                claims.stream()
                        .sorted(Comparator.comparingDouble(claim -> -claim.probability()))
                        .toList();
        int n = surest.size();
        List<Point> points = new ArrayList<>();
        double right = 0;
        double atNine = 0;
        for (int i = 1; i <= n; i++) {
            if (surest.get(i - 1).right()) right++;
            if (right / i >= NINE) atNine = (double) i / n;
            if ((long) i * POINTS / n > (i - 1L) * POINTS / n)
                points.add(new Point((double) i / n, right / i));
        }
        return new Coverage(points, atNine);
    }
}
