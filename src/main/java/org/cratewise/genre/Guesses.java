package org.cratewise.genre;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// First guesses on clips of known genre, the surest first.
record Guesses(List<First> ranked) {
    /// @param weight how much the clip counts
    record First(double probability, boolean right, double weight) {}

    /// @param p [clips][genres]
    /// @param truth [clips], indices of genres
    /// @param weights [clips]
    static Guesses of(double[][] p, int[] truth, double[] weights) {
        return new Guesses(
                IntStream.range(0, truth.length)
                        .mapToObj(i -> first(p[i], truth[i], weights[i]))
                        .sorted(Comparator.comparingDouble(First::probability).reversed())
                        .toList());
    }

    private static First first(double[] p, int truth, double weight) {
        int best = Scores.best(p);
        return new First(p[best], best == truth, weight);
    }

    int size() {
        return ranked.size();
    }

    double probability(int n) {
        return ranked.get(n).probability();
    }

    boolean right(int n) {
        return ranked.get(n).right();
    }

    double weight(int n) {
        return ranked.get(n).weight();
    }

    /// Share of right ones by weight, of the guesses from one place to before another.
    double precision(int from, int to) {
        double right = 0;
        double all = 0;
        for (First guess : ranked.subList(from, to)) {
            all += guess.weight();
            if (guess.right()) right += guess.weight();
        }
        return right / all;
    }
}
