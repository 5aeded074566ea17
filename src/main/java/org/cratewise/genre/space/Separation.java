package org.cratewise.genre.space;

/// How well points of different genres lie apart.
///
/// @param silhouette mean over all points of `(b - a) / max(a, b)`, where a is the mean distance to
///     the other points of its genre and b that to the nearest other genre (Rousseeuw 1987); 1 is
///     far apart, 0 one heap, below 0 the points lie with another genre
/// @param neighbour share of points whose nearest other point has their genre (the leave-one-out
///     accuracy of the nearest-neighbour rule, Cover and Hart 1967)
/// @param chance what that share would be if genres were dealt at random: the sum of squared shares
/// @param points that were compared
public record Separation(double silhouette, double neighbour, double chance, int points) {
    /// @param points [points][features]
    /// @param genres [points] from 0
    /// @param groups [points] what doesn't count as a neighbour: pieces of one track; all different
    ///     where there are none
    public static Separation of(double[][] points, int[] genres, int[] groups) {
        int n = points.length;
        if (n < 2) return new Separation(0, 0, 1, n);
        int count = 0;
        for (int genre : genres) count = Math.max(count, genre + 1);
        int[] sizes = new int[count];
        for (int genre : genres) sizes[genre]++;
        double silhouette = 0;
        int right = 0;
        for (int i = 0; i < n; i++) {
            View view = View.from(i, points, genres, groups, count);
            silhouette += view.silhouette(genres[i], sizes);
            if (view.nearest >= 0 && genres[view.nearest] == genres[i]) right++;
        }
        return new Separation(silhouette / n, (double) right / n, chance(sizes, n), n);
    }

    private static double chance(int[] sizes, int n) {
        double chance = 0;
        for (int size : sizes) chance += Math.pow((double) size / n, 2);
        return chance;
    }

    /// All others as one point sees them.
    private static final class View {
        private final double[] sums;
        private int nearest = -1;

        private View(int genres) {
            sums = new double[genres];
        }

        static View from(int i, double[][] points, int[] genres, int[] groups, int count) {
            View view = new View(count);
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; j < points.length; j++) {
                if (j == i) continue;
                double distance = Math.sqrt(Distances.squared(points[i], points[j]));
                view.sums[genres[j]] += distance;
                if (distance < least && groups[j] != groups[i]) {
                    least = distance;
                    view.nearest = j;
                }
            }
            return view;
        }

        /// Rousseeuw gives a point that is alone in its genre 0.
        double silhouette(int own, int[] sizes) {
            if (sizes[own] < 2) return 0;
            double a = sums[own] / (sizes[own] - 1);
            double b = Double.POSITIVE_INFINITY;
            for (int g = 0; g < sizes.length; g++)
                if (g != own && sizes[g] > 0) b = Math.min(b, sums[g] / sizes[g]);
            double most = Math.max(a, b);
            return Double.isInfinite(b) || most == 0 ? 0 : (b - a) / most;
        }
    }
}
