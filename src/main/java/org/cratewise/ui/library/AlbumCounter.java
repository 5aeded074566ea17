package org.cratewise.ui.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Album;

/// Who dissents from the album, while tracks come, change and go. Albums that were touched are
/// judged anew when it is asked, not at every change.
final class AlbumCounter {
    private final Map<Album.Key, Map<Long, Track>> albums = new HashMap<>();
    private final Map<Album.Key, Set<Long>> dissenters = new HashMap<>();
    private final Set<Album.Key> touched = new HashSet<>();
    private int asked;

    void add(Track track) {
        if (track.tags().album().isEmpty()) return;
        Album.Key key = Album.Key.of(track);
        albums.computeIfAbsent(key, k -> new HashMap<>(4)).put(track.id(), track);
        touched.add(key);
    }

    void remove(Track track) {
        if (track.tags().album().isEmpty()) return;
        Album.Key key = Album.Key.of(track);
        Map<Long, Track> album = albums.get(key);
        if (album == null) return;
        album.remove(track.id());
        if (album.isEmpty()) albums.remove(key);
        touched.add(key);
    }

    boolean dissents(Track track) {
        judge();
        return dissenters.getOrDefault(Album.Key.of(track), Set.of()).contains(track.id());
    }

    /// How many dissent that are to be asked about for no other reason.
    int asked() {
        judge();
        return asked;
    }

    private void judge() {
        for (Album.Key key : touched) {
            forget(key);
            Map<Long, Track> album = albums.get(key);
            if (album != null) judge(key, album);
        }
        touched.clear();
    }

    private void forget(Album.Key key) {
        Set<Long> before = dissenters.remove(key);
        if (before != null) asked -= before.size();
    }

    private void judge(Album.Key key, Map<Long, Track> album) {
        List<Track> odd =
                Album.of(List.copyOf(album.values())).dissenters().stream()
                        .filter(Shelf::isOpen)
                        .filter(Shelf::isSure)
                        .toList();
        if (odd.isEmpty()) return;
        Set<Long> ids = new HashSet<>();
        odd.forEach(track -> ids.add(track.id()));
        dissenters.put(key, ids);
        asked += ids.size();
    }
}
