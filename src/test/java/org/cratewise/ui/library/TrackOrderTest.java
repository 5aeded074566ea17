package org.cratewise.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.SampleTracks;
import org.junit.jupiter.api.Test;

class TrackOrderTest {
    private static final Function<Track, String> ALBUM =
            track -> track.tags().album().isEmpty() ? null : track.tags().album();

    private final List<Track> tracks =
            List.of(track(1, "b"), track(2, ""), track(3, "a"), track(4, "b"));

    @Test
    void sortsByItsKeyAndLeavesEqualsAsTheyWere() {
        assertEquals(List.of(3L, 1L, 4L, 2L), ids(new TrackOrder<>(ALBUM, false)));
    }

    @Test
    void putsTracksWithoutAKeyLastEitherWay() {
        assertEquals(List.of(1L, 4L, 3L, 2L), ids(new TrackOrder<>(ALBUM, true)));
    }

    private List<Long> ids(TrackOrder<String> order) {
        return order.sort(tracks).stream().map(Track::id).toList();
    }

    private static Track track(long id, String album) {
        return SampleTracks.heard(id, new Tags("t" + id, "a", album, ""), "jazz", 0.9);
    }
}
