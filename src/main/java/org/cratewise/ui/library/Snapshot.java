package org.cratewise.ui.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.TrackRow;

/// The rows of the library and their tracks at one moment, to be filtered and sorted while the rows
/// change on.
///
/// @param all every row; only its number is asked, since that never changes
/// @param tracks their tracks, in the same order
record Snapshot(List<TrackRow> all, List<Track> tracks) {
    /// What is to be seen of it.
    record Found(List<TrackRow> rows, Map<Long, AlbumMark> marks) {}

    static final Found NOTHING = new Found(List.of(), Map.of());

    /// The rows to be seen, in order. Takes a while with many: never on the window's thread, which
    /// has enough to do with showing them.
    Found rows(Shown shown) {
        Shown.Found found = shown.of(tracks);
        if (found.tracks() == tracks) return new Found(all, found.marks());
        Map<Long, TrackRow> byId = HashMap.newHashMap(all.size());
        for (int i = 0; i < all.size(); i++) byId.put(tracks.get(i).id(), all.get(i));
        List<TrackRow> rows = new ArrayList<>(found.tracks().size());
        for (Track track : found.tracks()) rows.add(byId.get(track.id()));
        return new Found(rows, found.marks());
    }
}
