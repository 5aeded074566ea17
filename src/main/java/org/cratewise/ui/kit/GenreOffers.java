package org.cratewise.ui.kit;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Track;

/// Which genres fit what is typed, the best first.
final class GenreOffers {
    private static final int MOST = 8;

    private final Set<Genre> known = new TreeSet<>(GenreColors.known());

    /// Learns the genres that were heard in tracks or given to them.
    void learn(List<Track> tracks) {
        for (Track track : tracks) {
            known.addAll(track.settled());
            track.prediction().ifPresent(p -> p.ranked().forEach(g -> known.add(g.genre())));
        }
    }

    /// Learns genres of the user's own.
    void add(List<Genre> genres) {
        known.addAll(genres);
    }

    /// Genres whose name begins with the words, then those that hold them further in; those
    /// heard in the track before others. What is no genre yet can become one: it comes last,
    /// unless it names a known one.
    List<Genre> matching(String typed, List<Guess> heard) {
        String wanted = Text.folded(typed.strip());
        if (wanted.isEmpty()) return List.of();
        List<Genre> order = heard.stream().map(Guess::genre).toList();
        Set<Genre> found = new LinkedHashSet<>();
        known.stream()
                .filter(genre -> rank(genre, wanted) < 3)
                .sorted(
                        Comparator.comparingInt((Genre g) -> rank(g, wanted))
                                .thenComparingInt(g -> place(g, order)))
                .limit(MOST - 1)
                .forEach(found::add);
        if (found.stream().noneMatch(genre -> rank(genre, wanted) == 0))
            found.add(new Genre(typed));
        return List.copyOf(found);
    }

    /// Whether a genre is one that was met before.
    boolean knows(Genre genre) {
        return known.contains(genre);
    }

    // 0 is the very word, 1 begins with it, 2 holds it, 3 has nothing to do with it.
    private static int rank(Genre genre, String wanted) {
        String name = Text.folded(Words.genre(genre));
        if (name.equals(wanted) || genre.key().equals(wanted)) return 0;
        if (name.startsWith(wanted) || genre.key().startsWith(wanted)) return 1;
        return name.contains(wanted) ? 2 : 3;
    }

    private static int place(Genre genre, List<Genre> order) {
        int place = order.indexOf(genre);
        return place < 0 ? order.size() : place;
    }
}
