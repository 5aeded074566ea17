package org.cratewise.ui.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.Decisions;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.LaterJobs;
import org.cratewise.ui.kit.SampleTracks;
import org.junit.jupiter.api.Test;

class TrackModelTest {
    private final Track blue = SampleTracks.heard(1, new Tags("Blue", "Ida", "", ""), "jazz", 0.9);
    private final Track red = SampleTracks.heard(2, new Tags("Red", "Ida", "", ""), "pop", 0.6);
    private final MadeUpSources sources = new MadeUpSources();
    private final List<Map<Long, Optional<Review>>> decided = new ArrayList<>();
    private final Decisions decisions =
            new Decisions(
                    Jobs.sameThread(),
                    all -> {
                        decided.add(all);
                        return all;
                    },
                    InstantSource.system());
    private final TrackModel model = new TrackModel(Jobs.sameThread(), sources, decisions);

    @Test
    void allThatIsKnownOfATrackIsGathered() {
        model.show(List.of(blue));
        assertEquals(blue.prediction(), model.heardProperty().get());
        assertEquals("Various", model.factsProperty().get().fields().getFirst().value());
        assertEquals(2, model.similarProperty().get().tracks().size());
        assertEquals(List.of("heard 1", "facts 1", "similar 1"), sources.asked);
    }

    @Test
    void severalTracksAreNotOne() {
        model.show(List.of(blue, red));
        assertTrue(model.selectedProperty().get().one().isEmpty());
        assertEquals(List.of(), sources.asked);
        assertEquals(Optional.empty(), model.heardProperty().get());
    }

    @Test
    void aDecisionOnTheTrackAsksNothingAnew() {
        model.show(List.of(blue));
        sources.asked.clear();
        Review accepted =
                new Review(
                        Decision.ACCEPTED,
                        List.of(new Genre("jazz")),
                        Instant.EPOCH,
                        Optional.empty());
        model.show(List.of(blue.with(Optional.of(accepted))));
        assertEquals(List.of(), sources.asked);
        assertEquals(
                "You accepted Jazz.",
                TrackWords.decision(model.selectedProperty().get().one().orElseThrow()));
    }

    @Test
    void nobodyComparesWhileNobodyLooks() {
        model.comparingProperty().set(false);
        model.show(List.of(blue));
        assertFalse(sources.asked.contains("similar 1"));
        model.comparingProperty().set(true);
        assertTrue(sources.asked.contains("similar 1"));
        assertEquals(2, model.similarProperty().get().tracks().size());
    }

    @Test
    void whatCantBeFoundOutLeavesTheRest() {
        Track unlucky = SampleTracks.heard(13, new Tags("Black", "", "", ""), "metal", 0.7);
        model.show(List.of(unlucky));
        assertFalse(model.similarProperty().get().looking());
        assertEquals(2, model.factsProperty().get().fields().size());
    }

    @Test
    void aTrackThatWasntHeardSaysWhyAndIsNotCompared() {
        Track failed = blue.failed(blue.tags(), "No audio stream in this file");
        model.show(List.of(failed));
        assertEquals(List.of("facts 1"), sources.asked);
        assertEquals(
                "It couldn’t be listened to: No audio stream in this file",
                TrackWords.state(failed));
    }

    @Test
    void aMissingFileIsNotOpened() {
        Track gone =
                new Track(
                        3,
                        blue.file(),
                        blue.tags(),
                        blue.sound(),
                        TrackState.MISSING,
                        "",
                        blue.prediction());
        model.show(List.of(gone));
        assertEquals(List.of("heard 3", "similar 3"), sources.asked);
        assertTrue(TrackWords.state(gone).startsWith("The file is no longer there: /"));
    }

    @Test
    void anAnswerThatComesTooLateIsNotShown() {
        LaterJobs later = new LaterJobs();
        TrackModel slow = new TrackModel(later, sources, decisions);
        slow.show(List.of(blue));
        slow.show(List.of());
        later.doAll();
        assertEquals(FileFacts.NONE, slow.factsProperty().get());
        assertEquals(List.of(), slow.similarProperty().get().tracks());
    }

    @Test
    void aPersonsWordIsKept() {
        model.show(List.of(blue));
        model.accept();
        assertEquals(Decision.ACCEPTED, decided.getLast().get(1L).orElseThrow().decision());
        model.choose(new Genre("folk"));
        assertEquals(List.of(new Genre("folk")), decided.getLast().get(1L).orElseThrow().genres());
    }

    @Test
    void fieldsAreCalledAsPeopleCallThem() {
        assertEquals("Album artist", TrackWords.field("album_artist"));
        assertEquals("Musicbrainz track id", TrackWords.field("musicbrainz_track_id"));
        assertEquals(
                "Kind of Blue · 1959",
                TrackWords.record(new Tags("", "", "Kind of Blue", "", 1959)));
    }
}
