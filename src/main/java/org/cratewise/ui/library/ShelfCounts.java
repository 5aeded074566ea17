package org.cratewise.ui.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;

/// How many tracks stand on each shelf.
public record ShelfCounts(Map<Shelf, Integer> counts) {
    /// An empty library.
    public static final ShelfCounts NONE = new ShelfCounts(Map.of());

    private static final List<Shelf> STATES =
            List.of(
                    Shelf.ALL,
                    Shelf.of(Shelf.Kind.UNSURE),
                    Shelf.of(Shelf.Kind.ANALYSED),
                    Shelf.of(Shelf.Kind.WAITING),
                    Shelf.of(Shelf.Kind.FAILED),
                    Shelf.of(Shelf.Kind.MISSING));

    public ShelfCounts {
        counts = Map.copyOf(counts);
    }

    public int of(Shelf shelf) {
        return counts.getOrDefault(shelf, 0);
    }

    public int of(Shelf.Kind kind) {
        return of(Shelf.of(kind));
    }

    /// The genres that were heard, in their own order.
    public List<Genre> genres() {
        return counts.keySet().stream()
                .map(Shelf::genre)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /// Counting while tracks come, change and go.
    static final class Counter {
        private final Map<Shelf, Integer> counts = new HashMap<>();

        void add(Track track) {
            count(track, 1);
        }

        void remove(Track track) {
            count(track, -1);
        }

        ShelfCounts snapshot() {
            return new ShelfCounts(counts);
        }

        private void count(Track track, int by) {
            for (Shelf shelf : STATES) if (shelf.test(track)) count(shelf, by);
            Shelf.heard(track).ifPresent(genre -> count(Shelf.of(genre), by));
        }

        private void count(Shelf shelf, int by) {
            int sum = counts.merge(shelf, by, Integer::sum);
            if (sum == 0) counts.remove(shelf);
        }
    }
}
