package org.cratewise.genre;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// First guesses on clips of known genre, the surest first.
record Guesses(List<First> ranked) {
    /// @param weight how much the clip counts
    record First(int genre, double probability, boolean right, double weight) {}

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
        return new First(best, p[best], best == truth, weight);
    }

    int size() {
        return ranked.size();
    }

    double probability(int n) {
        return ranked.get(n).probability();
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

    /// Those of one genre.
    Guesses of(int genre) {
        return new Guesses(ranked.stream().filter(guess -> guess.genre() == genre).toList());
    }

    /// How many have at least a probability.
    int from(double probability) {
        return (int) ranked.stream().filter(g -> g.probability() >= probability).count();
    }

    /// The effective number of the first so many: as many of equal weight would tell as much (Kish
    /// 1965).
    double cases(int to) {
        double sum = 0;
        double squares = 0;
        for (First guess : ranked.subList(0, to)) {
            sum += guess.weight();
            squares += guess.weight() * guess.weight();
        }
        return sum * sum / squares;
    }
}
