package org.cratewise.ui.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.track.Guess;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Album;

/// What a row says of its album, where the table is grouped by albums.
///
/// @param first whether the album begins here
/// @param verdict what the album is by the joint word of its tracks
/// @param agreeing how many of its tracks are that
/// @param judged of how many tracks anything is known
/// @param dissents whether this track is heard as something else than most of them
record AlbumMark(
        boolean first, Optional<Guess> verdict, int agreeing, int judged, boolean dissents) {
    /// The marks of the tracks to be seen, which are grouped already, by their numbers.
    ///
    /// @param all every track, since an album is judged by all of its tracks
    static Map<Long, AlbumMark> of(List<Track> seen, List<Track> all) {
        Map<Album.Key, Album> albums = new HashMap<>();
        for (Album album : Album.all(all))
            albums.put(Album.Key.of(album.tracks().getFirst()), album);
        Map<Long, AlbumMark> marks = new HashMap<>();
        Album.Key before = null;
        for (Track track : seen) {
            Album.Key key = Album.Key.of(track);
            marks.put(track.id(), of(albums.get(key), track, !key.equals(before)));
            before = key;
        }
        return marks;
    }

    private static AlbumMark of(Album album, Track track, boolean first) {
        return new AlbumMark(
                first,
                album.tracks().size() > 1 ? album.verdict() : Optional.empty(),
                album.agreeing(),
                album.judged(),
                album.dissents(track));
    }
}
