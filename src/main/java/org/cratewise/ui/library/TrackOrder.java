package org.cratewise.ui.library;

import java.util.Comparator;
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
        Comparator<K> natural = Comparator.naturalOrder();
        Comparator<K> way = Comparator.nullsLast(descending ? natural.reversed() : natural);
        return tracks.stream()
                .map(track -> new Keyed<>(track, key.apply(track)))
                .sorted(Comparator.comparing(Keyed::key, way))
                .map(Keyed::track)
                .toList();
    }

    private record Keyed<K>(Track track, K key) {}
}
