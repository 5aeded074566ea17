package org.cratewise.ui.library;

import java.util.List;
import org.cratewise.track.Track;

/// Which tracks are to be seen, and in which order.
///
/// @param orders the most important first; none keeps the catalog's order, by path
record Shown(Shelf shelf, TrackFilter filter, List<TrackOrder<?>> orders) {
    /// Whether every track is to be seen.
    boolean all() {
        return shelf.equals(Shelf.ALL) && filter.passesAll();
    }

    boolean test(Track track) {
        return shelf.test(track) && filter.test(track);
    }

    /// The tracks to be seen, in order. Takes a while with many: never on the window's thread.
    List<Track> of(List<Track> tracks) {
        List<Track> left = all() ? tracks : tracks.stream().filter(this::test).toList();
        for (TrackOrder<?> order : orders.reversed()) left = order.sort(left);
        return left;
    }
}
