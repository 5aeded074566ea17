package org.cratewise.ui.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Album;

/// What can be said of a track only by a look at the others.
interface Neighbours {
    /// Whether another track sounds just the same.
    boolean hasTwin(Track track);

    /// Whether it is heard as something else than most of its album.
    boolean dissents(Track track);

    /// Those of all these tracks, as far as a shelf asks. Takes a while with many: never on the
    /// window's thread.
    static Neighbours of(Shelf shelf, List<Track> tracks) {
        Map<String, Integer> copies = new HashMap<>();
        Set<Long> dissenters = new HashSet<>();
        if (shelf.kind() == Shelf.Kind.DUPLICATES)
            for (Track track : tracks) copies.merge(track.sound().key(), 1, Integer::sum);
        if (shelf.kind() == Shelf.Kind.REVIEW)
            for (Album album : Album.all(tracks))
                album.dissenters().forEach(track -> dissenters.add(track.id()));
        return new Neighbours() {
            @Override
            public boolean hasTwin(Track track) {
                return copies.getOrDefault(track.sound().key(), 0) > 1;
            }

            @Override
            public boolean dissents(Track track) {
                return dissenters.contains(track.id());
            }
        };
    }
}
