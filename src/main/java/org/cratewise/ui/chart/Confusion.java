package org.cratewise.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cratewise.track.Genre;

/// How often each genre was heard as each.
///
/// @param counts `[true genre][heard genre]`
public record Confusion(List<Genre> genres, int[][] counts) {
    /// Nothing judged yet.
    public static final Confusion NONE = new Confusion(List.of(), new int[0][0]);

    /// A true genre and what it was heard as, by index.
    public record Cell(int truth, int heard) {}

    public int size() {
        return genres.size();
    }

    int count(Cell cell) {
        return counts[cell.truth()][cell.heard()];
    }

    /// How many have a genre.
    int there(int truth) {
        return IntStream.of(counts[truth]).sum();
    }

    /// How many were heard as a genre.
    int called(int heard) {
        return IntStream.range(0, size()).map(truth -> counts[truth][heard]).sum();
    }

    /// Share of its row; 0 in an empty one.
    double share(Cell cell) {
        int all = there(cell.truth());
        return all == 0 ? 0 : (double) count(cell) / all;
    }

    /// The commonest mistake, if there is one.
    public Optional<Cell> worst() {
        Optional<Cell> worst = Optional.empty();
        for (int t = 0; t < size(); t++)
            for (int h = 0; h < size(); h++) {
                Cell cell = new Cell(t, h);
                boolean more = count(cell) > worst.map(this::count).orElse(0);
                if (t != h && more) worst = Optional.of(cell);
            }
        return worst;
    }

    /// The next cell in a direction, or the same at the edge.
    Cell next(Cell from, int down, int right) {
        return new Cell(
                Math.clamp(from.truth() + (long) down, 0, size() - 1),
                Math.clamp(from.heard() + (long) right, 0, size() - 1));
    }
}
