package org.cratewise.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cratewise.track.Review;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.SampleTracks;
import org.junit.jupiter.api.Test;

class QueueTest {
    @Test
    void theMostDoubtfulComesFirstAndTheSureIsNotAsked() {
        assertEquals(
                List.of(2L, 3L),
                ids(Queue.of(List.of(single(1, 0.95), single(2, 0.4), single(3, 0.7)), false)));
    }

    @Test
    void theSureCanBeAskedForAndComeLast() {
        assertEquals(
                List.of(2L, 3L, 1L),
                ids(Queue.of(List.of(single(1, 0.95), single(2, 0.4), single(3, 0.7)), true)));
    }

    @Test
    void albumsStayTogetherAndTheOneWithTheMostDoubtComesFirst() {
        List<Track> tracks =
                List.of(
                        on("A", 1, "jazz", 0.7),
                        single(2, 0.4),
                        on("A", 3, "jazz", 0.5),
                        on("A", 4, "jazz", 0.8));
        assertEquals(List.of(3L, 1L, 4L, 2L), ids(Queue.of(tracks, false)));
    }

    @Test
    void whoDissentsFromTheAlbumIsAskedThoughSure() {
        List<Track> tracks =
                List.of(
                        single(9, 0.4),
                        on("A", 1, "jazz", 0.95),
                        on("A", 2, "jazz", 0.95),
                        on("A", 3, "jazz", 0.95),
                        on("A", 4, "rock", 0.95));
        assertEquals(List.of(4L, 9L), ids(Queue.of(tracks, false)));
    }

    @Test
    void whatWasDecidedSkippedOrNeverHeardIsNotAsked() {
        Track skipped = single(1, 0.4);
        Review skip = Review.skip(skipped, Instant.EPOCH);
        assertEquals(
                List.of(),
                Queue.of(List.of(skipped.with(Optional.of(skip)), SampleTracks.waiting(2)), true));
    }

    private static List<Long> ids(List<Track> tracks) {
        return tracks.stream().map(Track::id).toList();
    }

    private static Track single(long id, double probability) {
        return SampleTracks.heard(id, new Tags("T" + id, "X", "", ""), "jazz", probability);
    }

    private static Track on(String album, long id, String genre, double probability) {
        return SampleTracks.heard(id, new Tags("T" + id, "X", album, ""), genre, probability);
    }
}
