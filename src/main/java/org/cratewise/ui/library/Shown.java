package org.cratewise.ui.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cratewise.track.Genre;
import org.cratewise.track.GenreTree;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Album;

/// Which tracks are to be seen, and in which order.
///
/// @param orders the most important first; none keeps the catalog's order, by path
/// @param byAlbum whether albums stay together, wherever their first track comes to stand
/// @param tree on the shelf of a genre stand its kinds too
record Shown(
        Shelf shelf,
        TrackFilter filter,
        List<TrackOrder<?>> orders,
        boolean byAlbum,
        GenreTree tree) {
    /// What came of it.
    ///
    /// @param marks what is to be said of the albums, by the tracks' numbers; none unless they are
    ///     to stay together
    record Found(List<Track> tracks, Map<Long, AlbumMark> marks) {}

    /// Whether every track is to be seen.
    boolean all() {
        return shelf.equals(Shelf.ALL) && filter.passesAll();
    }

    boolean test(Track track, Neighbours neighbours) {
        return fits(track, neighbours) && filter.test(track);
    }

    private boolean fits(Track track, Neighbours neighbours) {
        return switch (shelf.kind()) {
            case DUPLICATES -> neighbours.hasTwin(track);
            case REVIEW -> shelf.test(track) || Shelf.isOpen(track) && neighbours.dissents(track);
            case GENRE -> isKindOf(track, shelf.genre().orElseThrow());
            default -> shelf.test(track);
        };
    }

    private boolean isKindOf(Track track, Genre wanted) {
        for (Genre genre : Shelf.genres(track)) if (tree.isWithin(genre, wanted)) return true;
        return false;
    }

    /// The tracks to be seen, in order. Takes a while with many: never on the window's thread.
    Found of(List<Track> tracks) {
        List<Track> left = all() ? tracks : filtered(tracks);
        for (TrackOrder<?> order : orders.reversed()) left = order.sort(left);
        if (!byAlbum) return new Found(left, Map.of());
        List<Track> grouped = grouped(left);
        return new Found(grouped, AlbumMark.of(grouped, tracks));
    }

    private List<Track> filtered(List<Track> tracks) {
        Neighbours neighbours = Neighbours.of(shelf, tracks);
        return tracks.stream().filter(track -> test(track, neighbours)).toList();
    }

    private static List<Track> grouped(List<Track> tracks) {
        Map<Album.Key, List<Track>> albums = new LinkedHashMap<>();
        for (Track track : tracks)
            albums.computeIfAbsent(Album.Key.of(track), key -> new ArrayList<>()).add(track);
        List<Track> grouped = new ArrayList<>(tracks.size());
        albums.values().forEach(grouped::addAll);
        return grouped;
    }
}
