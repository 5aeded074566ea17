package org.cratewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Playing;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Toolkit;
import org.cratewise.ui.review.ReviewModel;
import org.cratewise.ui.review.ReviewView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The review as a person does it: by keyboard only. How long a person thinks over a track can be
/// set in ms by `-Dcratewise.review.pause` (1,500 is about right; by default it is next to
// nothing).
class ReviewFlowTest {
    private static final int TRACKS = 50;
    private static final long PAUSE = Long.getLong("cratewise.review.pause", 20);

    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private ReviewModel model;
    private OpenWindow open;
    private int keys;

    @BeforeEach
    void open() {
        Messages.speak(Locale.ENGLISH);
        Furnishing furnishing = new Furnishing(this::places, shell -> Optional.empty());
        open = new OpenWindow(home, () -> SampleTracks.many(200), furnishing);
        Toolkit.await("rows", () -> open.pane().table().getItems().size() == 200);
        Toolkit.await("the keyboard on the table", open.pane().table()::isFocused);
        hold(KeyCode.CONTROL, KeyCode.DIGIT2);
        Toolkit.await("a question", () -> model.trackProperty().get().isPresent());
        Toolkit.await("the keyboard", () -> entry().isFocused());
        keys = 0;
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Place> places(Shell shell) {
        return List.of(new Place(Place.Kind.REVIEW, () -> review(shell)));
    }

    private ReviewView review(Shell shell) {
        model = new ReviewModel(shell.jobs(), shell::tracks, shell.decisions(), Playing.SILENT);
        return new ReviewView(model, shell.dark());
    }

    @Test
    void fiftyTracksAreReviewedByKeyboardAlone() {
        long start = System.nanoTime();
        for (int i = 0; i < TRACKS; i++) {
            long asked = asked();
            Toolkit.pause(PAUSE);
            answer(i);
            Toolkit.await("the next one", () -> current() != asked);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "review: %d tracks in %.1f s with %d ms to think over each; %d keys, %.2f per"
                        + " track%n",
                TRACKS,
                seconds,
                PAUSE,
                keys,
                (double) keys / TRACKS);
        Map<Long, Review> stored = stored(TRACKS);
        assertEquals(TRACKS, stored.size());
        assertEquals(2, count(stored, Decision.SKIPPED));
        assertTrue(count(stored, Decision.ACCEPTED) >= 34);
        assertTrue(keys <= 2 * TRACKS, "It took " + keys + " keys");
    }

    // Out of ten: seven times the first guess, once the second, once another genre by its
    // first letters; now and then two genres, or none.
    private void answer(int i) {
        if (i % 25 == 24) type("s");
        else if (i % 10 == 3) type("2");
        else if (i % 10 == 7) press("cla", KeyCode.ENTER);
        else if (i % 25 == 20) {
            push(KeyCode.TAB);
            press("night drive", KeyCode.ENTER);
        } else push(KeyCode.ENTER);
    }

    @Test
    void aSlipIsTakenBackAndCorrected() {
        long first = asked();
        push(KeyCode.ENTER);
        Toolkit.await("the next one", () -> current() != first);
        hold(KeyCode.CONTROL, KeyCode.Z);
        Toolkit.await("the first again", () -> current() == first);
        press("/so", KeyCode.BACK_SPACE);
        press("ul", KeyCode.ENTER);
        Toolkit.await("the next one", () -> current() != first);
        assertEquals(List.of(new Genre("sul")), stored(1).get(first).genres());
    }

    @Test
    void typedLettersMoveInTheListAndEscapeLeavesIt() {
        long first = asked();
        type("o");
        Toolkit.await("offers", () -> model.entry().matching().size() > 2);
        push(KeyCode.DOWN);
        assertEquals(1, Toolkit.on(() -> model.entry().chosenProperty().get()));
        push(KeyCode.ESCAPE);
        assertEquals("", Toolkit.on(() -> entry().getText()));
        assertEquals(first, asked());
        push(KeyCode.DOWN);
        Toolkit.await("the second", () -> current() != first);
        push(KeyCode.UP);
        Toolkit.await("the first", () -> current() == first);
    }

    @Test
    void whatIsSureIsSeenBeforeItIsAccepted() {
        int sure = Toolkit.on(() -> model.sureProperty().get().size());
        assertTrue(sure > 10);
        robot.clickOn("#accept-sure");
        Toolkit.await("the list", () -> open.scene().lookup("#sure").isVisible());
        Toolkit.await("its button", () -> open.scene().lookup("#sure-accept").isFocused());
        robot.push(KeyCode.SPACE);
        assertEquals(sure, stored(sure).size());
        assertFalse(Toolkit.on(() -> open.scene().lookup("#sure").isVisible()));
        Toolkit.await("the keyboard", () -> entry().isFocused());
        hold(KeyCode.CONTROL, KeyCode.Z);
        Toolkit.await("all back", () -> model.sureProperty().get().size() == sure);
    }

    private long asked() {
        return Toolkit.on(this::current);
    }

    private long current() {
        return model.trackProperty().get().map(Track::id).orElse(-1L);
    }

    private TextField entry() {
        return (TextField) open.scene().lookup("#genre-entry");
    }

    private Map<Long, Review> stored(int expected) {
        Map<Long, Review> stored = new HashMap<>();
        Toolkit.await(
                "the catalog",
                () -> {
                    stored.clear();
                    open.decided.forEach(
                            all -> all.forEach((id, r) -> r.ifPresent(x -> stored.put(id, x))));
                    return stored.size() >= expected;
                });
        return stored;
    }

    private static long count(Map<Long, Review> reviews, Decision decision) {
        return reviews.values().stream().filter(r -> r.decision() == decision).count();
    }

    private void push(KeyCode key) {
        keys++;
        robot.push(key);
    }

    private void type(String letters) {
        keys += letters.length();
        robot.write(letters, 0);
    }

    private void press(String letters, KeyCode key) {
        type(letters);
        push(key);
    }

    private void hold(KeyCode held, KeyCode key) {
        keys += 2;
        robot.press(held).press(key).release(key, held);
    }
}
