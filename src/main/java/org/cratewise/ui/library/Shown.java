package org.cratewise.ui.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cratewise.track.Track;

/// Which tracks are to be seen, and in which order.
///
/// @param orders the most important first; none keeps the catalog's order, by path
record Shown(Shelf shelf, TrackFilter filter, List<TrackOrder<?>> orders) {
    /// Whether every track is to be seen.
    boolean all() {
        return shelf.equals(Shelf.ALL) && filter.passesAll();
    }

    /// @param twin whether another track sounds just the same
    boolean test(Track track, Predicate<Track> twin) {
        return shelf.test(track)
                && (shelf.kind() != Shelf.Kind.DUPLICATES || twin.test(track))
                && filter.test(track);
    }

    /// The tracks to be seen, in order. Takes a while with many: never on the window's thread.
    List<Track> of(List<Track> tracks) {
        Predicate<Track> twin =
                shelf.kind() == Shelf.Kind.DUPLICATES ? twins(tracks) : track -> false;
        List<Track> left =
                all() ? tracks : tracks.stream().filter(track -> test(track, twin)).toList();
        for (TrackOrder<?> order : orders.reversed()) left = order.sort(left);
        return left;
    }

    private static Predicate<Track> twins(List<Track> tracks) {
        Map<String, Integer> copies = new HashMap<>();
        for (Track track : tracks) copies.merge(track.sound().key(), 1, Integer::sum);
        return track -> copies.get(track.sound().key()) > 1;
    }
}
