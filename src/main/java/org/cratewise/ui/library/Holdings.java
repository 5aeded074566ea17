package org.cratewise.ui.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cratewise.track.GenreTree;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.TrackRow;

/// Every track of the library as a row, seen or not, and how many stand on each shelf. Made on any
/// thread; from then on for one thread only.
final class Holdings {
    private final Map<Long, TrackRow> rows = new LinkedHashMap<>();
    private final ShelfCounts.Counter counter = new ShelfCounts.Counter();

    static Holdings of(List<Track> tracks) {
        Holdings holdings = new Holdings();
        holdings.take(tracks);
        // Albums are judged now, while nobody waits.
        holdings.counts(GenreTree.FLAT);
        return holdings;
    }

    /// Changes the rows of known tracks; a scan that knows nothing of decisions leaves them as they
    /// are, as long as it is the same recording. Hands over the rows of those that weren't known.
    List<TrackRow> take(List<Track> tracks) {
        List<TrackRow> fresh = new ArrayList<>();
        for (Track track : tracks) {
            TrackRow row = rows.get(track.id());
            if (row == null) fresh.add(put(track));
            else replace(row, keepingReview(row.track(), track));
        }
        return fresh;
    }

    /// Changes decisions on tracks; hands over the rows that changed.
    List<TrackRow> decide(Map<Long, Optional<Review>> decisions) {
        List<TrackRow> changed = new ArrayList<>();
        decisions.forEach(
                (id, review) -> {
                    TrackRow row = rows.get(id);
                    if (row == null) return;
                    replace(row, row.track().with(review));
                    changed.add(row);
                });
        return changed;
    }

    private static Track keepingReview(Track before, Track now) {
        if (now.review().isPresent() || before.review().isEmpty()) return now;
        String then = before.sound().key();
        String key = now.sound().key();
        boolean same = then.isEmpty() || key.isEmpty() || then.equals(key);
        return same ? now.with(before.review()) : now;
    }

    /// What can be said of a track only by a look at the others.
    Neighbours neighbours() {
        return counter;
    }

    /// Forgets tracks; hands over the rows of those that were known.
    Set<TrackRow> remove(Set<Long> ids) {
        Set<TrackRow> removed = new HashSet<>();
        for (Long id : ids) {
            TrackRow row = rows.remove(id);
            if (row == null) continue;
            counter.remove(row.track());
            removed.add(row);
        }
        return removed;
    }

    /// The row of a track; empty if it isn't known, or no more.
    Optional<TrackRow> row(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    /// All tracks as they are now, in the order they came.
    List<Track> tracks() {
        List<Track> tracks = new ArrayList<>(rows.size());
        for (TrackRow row : rows.values()) tracks.add(row.track());
        return tracks;
    }

    /// All rows with the tracks that are in them now, for another thread.
    Snapshot snapshot() {
        return new Snapshot(new ArrayList<>(rows.values()), tracks());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// @param tree a genre counts what its kinds count
    ShelfCounts counts(GenreTree tree) {
        return counter.snapshot(tree);
    }

    private TrackRow put(Track track) {
        TrackRow row = new TrackRow(track);
        rows.put(track.id(), row);
        counter.add(track);
        return row;
    }

    private void replace(TrackRow row, Track track) {
        counter.remove(row.track());
        counter.add(track);
        row.trackProperty().set(track);
    }
}
