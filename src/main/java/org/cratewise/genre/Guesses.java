package org.cratewise.genre;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cratewise.genre.measure.Likeliest;

/// First guesses on clips of known genre, the surest first.
record Guesses(List<First> ranked) {
    record First(int genre, double probability, boolean right) {}

    /// @param p [clips][genres]
    /// @param truth [clips], indices of genres
    static Guesses of(double[][] p, int[] truth) {
        return new Guesses(
                IntStream.range(0, truth.length)
                        .mapToObj(i -> first(p[i], truth[i]))
                        .sorted(Comparator.comparingDouble(First::probability).reversed())
                        .toList());
    }

    private static First first(double[] p, int truth) {
        int best = Likeliest.of(p);
        return new First(best, p[best], best == truth);
    }

    int size() {
        return ranked.size();
    }

    double probability(int n) {
        return ranked.get(n).probability();
    }

    /// Share of right ones, of the guesses from one place to before another.
    double precision(int from, int to) {
        long right = ranked.subList(from, to).stream().filter(First::right).count();
        return (double) right / (to - from);
    }

    /// Those of one genre.
    Guesses of(int genre) {
        return new Guesses(ranked.stream().filter(guess -> guess.genre() == genre).toList());
    }

    /// How many have at least a probability.
    int from(double probability) {
        return (int) ranked.stream().filter(g -> g.probability() >= probability).count();
    }
}
