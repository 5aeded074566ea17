package org.cratewise.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cratewise.track.Track;

/// How a column sorts. Keys are made once per track, not once per comparison; tracks without one
/// come last, whichever way the column is sorted.
///
/// @param key what is compared; null where a track has nothing there
public record TrackOrder<K extends Comparable<? super K>>(
        Function<Track, K> key, boolean descending) {

    /// The tracks in this order; equals stay as they were.
    public List<Track> sort(List<Track> tracks) {
        List<Keyed<K>> keyed = new ArrayList<>(tracks.size());
        for (Track track : tracks) keyed.add(new Keyed<>(track, key.apply(track)));
        keyed.sort(descending ? TrackOrder::descending : TrackOrder::ascending);
        List<Track> sorted = new ArrayList<>(tracks.size());
        for (Keyed<K> each : keyed) sorted.add(each.track());
        return sorted;
    }

    private record Keyed<K>(Track track, K key) {}

    private static <K extends Comparable<? super K>> int ascending(Keyed<K> one, Keyed<K> other) {
        if (one.key() == null || other.key() == null) return missing(one, other);
        return one.key().compareTo(other.key());
    }

    private static <K extends Comparable<? super K>> int descending(Keyed<K> one, Keyed<K> other) {
        if (one.key() == null || other.key() == null) return missing(one, other);
        return other.key().compareTo(one.key());
    }

    private static int missing(Keyed<?> one, Keyed<?> other) {
        return Boolean.compare(one.key() == null, other.key() == null);
    }
}
