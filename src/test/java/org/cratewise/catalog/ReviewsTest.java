package org.cratewise.catalog;

import static org.cratewise.catalog.Samples.addModel;
import static org.cratewise.catalog.Samples.analysed;
import static org.cratewise.catalog.Samples.prediction;
import static org.cratewise.catalog.Samples.stamp;
import static org.cratewise.catalog.Samples.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.catalog.Catalog.Access;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Sound;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00.123Z");
    private static final Genre JAZZ = new Genre("jazz");
    private static final Genre OWN = new Genre("night drive");

    @TempDir Path folder;
    private Catalog catalog;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder.resolve("catalog.db"), Access.WRITE);
        addModel(catalog, "m1");
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void aDecisionIsReadWithTheTrackAndAlone() {
        Track track = jazz("a.mp3", "k");
        Review review = Review.of(track, List.of(OWN, JAZZ), NOW);
        decide(track, review);
        assertEquals(Optional.of(review), catalog.tracks().getFirst().review());
        assertEquals(List.of(OWN, JAZZ), catalog.track(track.id()).orElseThrow().settled());
    }

    @Test
    void itKnowsWhatHadBeenProposedAndWhetherThatWasRight() {
        Track track = jazz("a.mp3", "k");
        Review accepted = Review.of(track, List.of(JAZZ), NOW);
        assertEquals(Decision.ACCEPTED, accepted.decision());
        assertEquals("m1", accepted.asked().orElseThrow().modelId());
        Review corrected = Review.of(track, List.of(OWN), NOW);
        assertEquals(Decision.CORRECTED, corrected.decision());
        assertFalse(corrected.agrees());
        decide(track, Review.skip(track, NOW));
        assertTrue(read(track).settled().isEmpty());
    }

    @Test
    void whatWasThereBeforeUndoesADecision() {
        Track one = jazz("a.mp3", "k");
        Track other = jazz("b.mp3", "l");
        Review first = Review.of(one, List.of(JAZZ), NOW);
        decide(one, first);
        Map<Long, Optional<Review>> before =
                catalog.decide(
                        Map.of(
                                one.id(), Optional.of(Review.skip(one, NOW)),
                                other.id(), Optional.of(Review.of(other, List.of(OWN), NOW))));
        catalog.decide(before);
        assertEquals(Optional.of(first), read(one).review());
        assertEquals(Optional.empty(), read(other).review());
    }

    @Test
    void decisionsSurviveThatTheFileChangesAndIsListenedToAgain() {
        Track track = jazz("a.mp3", "k");
        decide(track, Review.of(track, List.of(OWN), NOW));
        catalog.change(edit -> edit.addWaiting(List.of(stamp("a.mp3"))));
        assertEquals(List.of(OWN), read(track).settled());
        catalog.change(edit -> edit.store(track.failed(Tags.NONE, "Cut off")));
        assertEquals(List.of(OWN), read(track).settled());
        jazz("a.mp3", "k");
        assertEquals(List.of(OWN), read(track).settled());
    }

    @Test
    void aDecisionBeforeItWasListenedToCountsAfterwards() {
        Track track = waiting(catalog, "a.mp3");
        decide(track, Review.of(track, List.of(OWN), NOW));
        jazz("a.mp3", "k");
        assertEquals(List.of(OWN), read(track).settled());
    }

    @Test
    void anotherRecordingInTheSamePlaceIsUndecided() {
        Track track = jazz("a.mp3", "k");
        decide(track, Review.of(track, List.of(OWN), NOW));
        jazz("a.mp3", "another");
        assertEquals(Optional.empty(), read(track).review());
        jazz("a.mp3", "k");
        assertEquals(List.of(OWN), read(track).settled());
    }

    @Test
    void aTrackThatIsNoMoreIsPassedOver() {
        catalog.decide(Map.of(99L, Optional.of(Review.skip(jazz("a.mp3", "k"), NOW))));
        assertEquals(Optional.empty(), catalog.tracks().getFirst().review());
    }

    @Test
    void theYearIsKept() {
        Track track =
                waiting(catalog, "a.mp3")
                        .analysed(
                                new Tags("T", "A", "B", "", 1994),
                                new Sound("k", 60, "mp3"),
                                prediction("m1", 1, 0, 0, 0));
        catalog.change(edit -> edit.store(track));
        assertEquals(1994, read(track).tags().year());
    }

    private Track jazz(String name, String key) {
        return analysed(catalog, name, key, prediction("m1", 0.25, 0.5, 0.125, 0.125));
    }

    private void decide(Track track, Review review) {
        catalog.decide(Map.of(track.id(), Optional.of(review)));
    }

    private Track read(Track track) {
        return catalog.track(track.id()).orElseThrow();
    }
}
