package org.cratewise.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Decisions;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Playing;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.review.ReviewModel.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewModelTest {
    private static final Genre OWN = new Genre("night drive");

    private final List<String> heard = new ArrayList<>();
    private final Map<Long, Track> library = new HashMap<>();
    private final Decisions decisions =
            new Decisions(Jobs.sameThread(), stored -> stored, InstantSource.fixed(Instant.EPOCH));
    private ReviewModel model;

    @BeforeEach
    void load() {
        Messages.speak(Locale.ENGLISH);
        decisions.listen(
                all -> all.forEach((id, r) -> library.computeIfPresent(id, (i, t) -> t.with(r))));
        put(single(1, "jazz", 0.4));
        put(single(2, "rock", 0.5));
        put(single(3, "metal", 0.6));
        put(single(4, "pop", 0.99));
        model =
                new ReviewModel(
                        Jobs.sameThread(),
                        () -> library.values().stream().sorted(this::byId).toList(),
                        decisions,
                        new Log());
        model.load();
    }

    @Test
    void oneKeyAcceptsAndTheNextIsAskedAbout() {
        model.accept();
        assertEquals(Decision.ACCEPTED, review(1).decision());
        assertEquals(2, asked());
        assertEquals(new Figures(1, 2, 1, 1), model.figuresProperty().get());
    }

    @Test
    void aFurtherGuessIsACorrection() {
        Genre second = model.guesses().get(1).genre();
        model.take(2);
        assertEquals(Decision.CORRECTED, review(1).decision());
        assertEquals(List.of(second), review(1).genres());
        assertEquals(0.0, model.figuresProperty().get().agreement());
        model.take(9);
        assertEquals(2, asked());
    }

    @Test
    void typingOffersGenresAndEnterTakesTheTop() {
        type("ele");
        assertEquals(new Genre("electronic"), model.entry().matching().getFirst());
        model.accept();
        assertEquals(List.of(new Genre("electronic")), review(1).genres());
        assertEquals("", model.entry().typedProperty().get());
    }

    @Test
    void whatIsNoGenreYetBecomesOneAndIsOfferedFromThenOn() {
        type("Night Drive");
        assertTrue(model.entry().isNew(OWN));
        model.accept();
        assertEquals(List.of(OWN), review(1).genres());
        type("nig");
        assertEquals(OWN, model.entry().matching().getFirst());
        assertFalse(model.entry().isNew(OWN));
    }

    @Test
    void severalGenresArePickedOneAfterTheOther() {
        model.addGenre();
        type("blues");
        model.addGenre();
        type("night drive");
        model.accept();
        assertEquals(List.of(new Genre("jazz"), new Genre("blues"), OWN), review(1).genres());
        assertTrue(review(1).agrees());
    }

    @Test
    void aSkippedTrackIsLeftAloneAndNotCountedAsReviewed() {
        model.skip();
        assertEquals(Decision.SKIPPED, review(1).decision());
        assertEquals(new Figures(0, 2, 0, 0), model.figuresProperty().get());
        model.load();
        assertEquals(List.of(2L, 3L), queue());
    }

    @Test
    void takingBackAsksAgain() {
        model.accept();
        model.accept();
        model.takeBack();
        assertEquals(2, asked());
        assertEquals(Optional.empty(), library.get(2L).review());
        model.takeBack();
        assertEquals(1, asked());
        model.takeBack();
        assertEquals(1, asked());
    }

    @Test
    void theAlbumIsWhatItsTracksSayTogether() {
        put(on("A", 11, "jazz", 0.5));
        put(on("A", 12, "jazz", 0.5));
        put(on("A", 13, "jazz", 0.99));
        put(on("A", 14, "rock", 0.5));
        model.load();
        model.go(0);
        assertEquals(14, asked());
        model.acceptAlbum();
        for (long id = 11; id <= 14; id++)
            assertEquals(List.of(new Genre("jazz")), review(id).genres());
        assertEquals(Decision.CORRECTED, review(14).decision());
        assertEquals(1, asked());
        model.takeBack();
        assertEquals(Optional.empty(), library.get(13L).review());
    }

    @Test
    void upAndDownGoWhereverOneWantsAndAnAnswerCanBeChanged() {
        model.accept();
        model.move(-1);
        assertEquals(1, asked());
        model.take(2);
        assertEquals(Decision.CORRECTED, review(1).decision());
        model.move(-5);
        assertEquals(1, asked());
        model.move(99);
        assertEquals(3, asked());
    }

    @Test
    void afterTheLastOneGoesOnToThoseLeftOutBefore() {
        model.move(1);
        model.accept();
        model.accept();
        assertEquals(1, asked());
        model.accept();
        assertSame(Stage.DONE, model.stageProperty().get());
        model.takeBack();
        assertSame(Stage.ASKING, model.stageProperty().get());
    }

    @Test
    void whatIsSureIsAcceptedAtOnceAndTakenBackAtOnce() {
        assertEquals(List.of(4L), model.sureProperty().get().stream().map(Track::id).toList());
        model.acceptSure(model.sureProperty().get());
        assertEquals(Decision.ACCEPTED, review(4).decision());
        assertTrue(model.sureProperty().get().isEmpty());
        assertEquals(1, asked());
        model.takeBack();
        assertEquals(1, model.sureProperty().get().size());
    }

    @Test
    void whoDissentsFromTheAlbumIsAskedAndNotAcceptedWithTheSure() {
        for (long id = 11; id < 14; id++) put(on("A", id, "jazz", 0.99));
        put(on("A", 14, "rock", 0.99));
        model.load();
        assertEquals(
                Set.of(4L, 11L, 12L, 13L),
                model.sureProperty().get().stream().map(Track::id).collect(Collectors.toSet()));
        assertEquals(14, queue().getFirst());
    }

    @Test
    void eachTrackPlaysOnceItIsAskedAboutUnlessThatIsNotWanted() {
        model.accept();
        model.autoplayProperty().set(false);
        model.accept();
        model.leave();
        assertEquals(List.of("play 1", "play 2", "stop"), heard);
    }

    @Test
    void anOrderMadeAnewKeepsTheTrackThatIsAskedAbout() {
        model.move(1);
        put(single(7, "folk", 0.39));
        model.load();
        assertEquals(2, asked());
        assertEquals(List.of(7L, 1L, 2L, 3L), queue());
    }

    @Test
    void aLargeQueueIsAcceptedAtOnceToo() {
        LongStream.range(100, 400).forEach(id -> put(single(id, "jazz", 0.99)));
        model.everythingProperty().set(true);
        model.acceptSure(model.sureProperty().get());
        assertEquals(3, model.figuresProperty().get().left());
    }

    private void put(Track track) {
        library.put(track.id(), track);
    }

    private int byId(Track one, Track other) {
        return Long.compare(one.id(), other.id());
    }

    private void type(String words) {
        model.entry().typedProperty().set(words);
    }

    private long asked() {
        return model.trackProperty().get().orElseThrow().id();
    }

    private List<Long> queue() {
        return model.queue().stream().map(Track::id).toList();
    }

    private Review review(long id) {
        return library.get(id).review().orElseThrow();
    }

    private static Track single(long id, String genre, double probability) {
        return on("", id, genre, probability);
    }

    private static Track on(String album, long id, String genre, double probability) {
        return SampleTracks.heard(id, new Tags("T" + id, "X", album, ""), genre, probability);
    }

    private final class Log implements Playing {
        @Override
        public void play(Track track) {
            heard.add("play " + track.id());
        }

        @Override
        public void toggle() {
            heard.add("toggle");
        }

        @Override
        public void seek(double seconds) {
            heard.add("seek " + seconds);
        }

        @Override
        public void stop() {
            heard.add("stop");
        }
    }
}
