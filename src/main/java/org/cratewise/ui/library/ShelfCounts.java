package org.cratewise.ui.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.track.Genre;
import org.cratewise.track.GenreTree;
import org.cratewise.track.Track;

/// How many tracks stand on each shelf.
public record ShelfCounts(Map<Shelf, Integer> counts) {
    /// An empty library.
    public static final ShelfCounts NONE = new ShelfCounts(Map.of());

    private static final Shelf REVIEW = Shelf.of(Shelf.Kind.REVIEW);
    private static final Shelf DUPLICATES = Shelf.of(Shelf.Kind.DUPLICATES);
    private static final List<Shelf> STATES =
            Shelf.Kind.FIXED.stream().map(Shelf::of).filter(s -> !s.equals(DUPLICATES)).toList();

    public ShelfCounts {
        counts = Map.copyOf(counts);
    }

    public int of(Shelf shelf) {
        return counts.getOrDefault(shelf, 0);
    }

    public int of(Shelf.Kind kind) {
        return of(Shelf.of(kind));
    }

    /// The genres that there are, in their own order.
    public List<Genre> genres() {
        return counts.keySet().stream()
                .map(Shelf::genre)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /// Counting while tracks come, change and go.
    static final class Counter implements Neighbours {
        private final Map<Shelf, Integer> counts = new HashMap<>();
        // By all genres of a track together, so that another tree needs no new count.
        private final Map<List<Genre>, Integer> genres = new HashMap<>();
        private final Map<String, Integer> sounds = new HashMap<>();
        private final AlbumCounter albums = new AlbumCounter();

        void add(Track track) {
            count(track, 1);
            albums.add(track);
            String key = track.sound().key();
            if (key.isEmpty()) return;
            int copies = sounds.merge(key, 1, Integer::sum);
            if (copies > 1) count(DUPLICATES, copies == 2 ? 2 : 1);
        }

        void remove(Track track) {
            count(track, -1);
            albums.remove(track);
            String key = track.sound().key();
            if (key.isEmpty()) return;
            int left = sounds.merge(key, -1, Integer::sum);
            if (left > 0) count(DUPLICATES, left == 1 ? -2 : -1);
            else sounds.remove(key);
        }

        @Override
        public boolean dissents(Track track) {
            return albums.dissents(track);
        }

        @Override
        public boolean hasTwin(Track track) {
            return sounds.getOrDefault(track.sound().key(), 0) > 1;
        }

        /// @param tree a genre counts what its kinds count, each track once
        ShelfCounts snapshot(GenreTree tree) {
            Map<Shelf, Integer> all = new HashMap<>(counts);
            genres.forEach(
                    (together, count) ->
                            tree.all(together)
                                    .forEach(g -> all.merge(Shelf.of(g), count, Integer::sum)));
            if (albums.asked() > 0) all.merge(REVIEW, albums.asked(), Integer::sum);
            return new ShelfCounts(all);
        }

        private void count(Track track, int by) {
            for (Shelf shelf : STATES) if (shelf.test(track)) count(shelf, by);
            add(genres, Shelf.genres(track), by);
        }

        private void count(Shelf shelf, int by) {
            add(counts, shelf, by);
        }

        private static <K> void add(Map<K, Integer> counts, K key, int by) {
            int sum = counts.merge(key, by, Integer::sum);
            if (sum == 0) counts.remove(key);
        }
    }
}
