package org.cratewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Toolkit;
import org.cratewise.ui.library.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class ShellTest {
    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private final AtomicInteger made = new AtomicInteger();
    private Shell shell;
    private OpenWindow open;

    @BeforeEach
    void open() {
        Messages.speak(Locale.ENGLISH);
        Furnishing furnishing = new Furnishing(this::places, this::detail);
        open = new OpenWindow(home, () -> SampleTracks.many(100), furnishing);
        Toolkit.await("rows", () -> open.pane().table().getItems().size() == 100);
        Toolkit.await("the keyboard on the table", open.pane().table()::isFocused);
    }

    @Test
    void theNextStartGoesOnWhereThisOneEnded() {
        Shelf unsure = Shelf.of(Shelf.Kind.UNSURE);
        Toolkit.run(() -> open.pane().library().shelfProperty().set(unsure));
        Toolkit.await("unsure tracks", () -> open.pane().table().getItems().size() < 60);
        long chosen = Toolkit.on(() -> open.pane().table().getItems().get(7).id());
        Toolkit.run(() -> open.pane().table().getSelectionModel().clearAndSelect(7));
        Toolkit.run(() -> shell.go(Place.Kind.LAB));
        reopen();
        Toolkit.await("the place", () -> at() == Place.Kind.LAB);
        assertEquals(unsure, open.pane().library().shelfProperty().get());
        assertEquals(List.of(chosen), shell.selection().get().stream().map(Track::id).toList());
    }

    @Test
    void aStartThatEndsBeforeTheLibraryOpensForgetsNothing() throws Exception {
        Toolkit.run(() -> open.pane().table().getSelectionModel().clearAndSelect(7));
        Toolkit.run(() -> shell.go(Place.Kind.LAB));
        Toolkit.run(open.window::close);
        CountDownLatch opens = new CountDownLatch(1);
        try (OpenWindow slow = new OpenWindow(home, () -> late(opens, List.of()))) {
            Toolkit.run(slow.window::close);
        } finally {
            opens.countDown();
        }
        reopen();
        Toolkit.await("the place", () -> at() == Place.Kind.LAB);
        assertEquals(1, shell.selection().get().size());
    }

    @Test
    void whoGoesElsewhereWhileTheLibraryOpensStaysThere() {
        Toolkit.run(open.window::close);
        CountDownLatch opens = new CountDownLatch(1);
        Furnishing furnishing = new Furnishing(this::places, this::detail);
        open = new OpenWindow(home, () -> late(opens, SampleTracks.many(100)), furnishing);
        Toolkit.run(() -> shell.go(Place.Kind.LAB));
        opens.countDown();
        Toolkit.await("rows", () -> open.pane().table().getItems().size() == 100);
        assertEquals(Place.Kind.LAB, Toolkit.on(this::at));
    }

    private static List<Track> late(CountDownLatch opens, List<Track> tracks) {
        try {
            opens.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return tracks;
    }

    @Test
    void whatIsGoneByTheNextStartIsLetGo() {
        Toolkit.run(() -> open.pane().library().shelfProperty().set(Shelf.of(new Genre("polka"))));
        Toolkit.await("nothing there", () -> open.pane().table().getItems().isEmpty());
        reopen();
        Toolkit.await("all tracks", () -> open.pane().table().getItems().size() == 100);
        assertEquals(Shelf.ALL, open.pane().library().shelfProperty().get());
        assertEquals(List.of(), shell.selection().get());
    }

    private Place.Kind at() {
        return open.pane().centre().currentProperty().get();
    }

    private void reopen() {
        Toolkit.run(open.window::close);
        Toolkit.await("the window to close", () -> !open.stage.isShowing());
        Furnishing furnishing = new Furnishing(this::places, this::detail);
        open = new OpenWindow(home, () -> SampleTracks.many(100), furnishing);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Place> places(Shell shell) {
        this.shell = shell;
        return List.of(new Place(Place.Kind.LAB, this::lab));
    }

    private StackPane lab() {
        made.incrementAndGet();
        StackPane lab = new StackPane(new Button("Train"));
        lab.setId("lab");
        return lab;
    }

    private Optional<Region> detail(Shell of) {
        Label label = new Label();
        label.setId("detail-text");
        label.textProperty().bind(of.selection().map(tracks -> tracks.size() + " selected"));
        return Optional.of(label);
    }

    @Test
    void aPlaceIsMadeWhenItIsFirstVisitedAndKept() {
        assertEquals(0, made.get());
        go(KeyCode.DIGIT4);
        Toolkit.await("the Lab", () -> open.scene().lookup("#lab") != null);
        go(KeyCode.DIGIT1);
        Toolkit.await("the tracks", open.pane().table()::isFocused);
        assertNull(open.find("#lab", Node.class));
        go(KeyCode.DIGIT4);
        Toolkit.await("the Lab", () -> open.scene().lookup("#lab") != null);
        assertEquals(1, made.get());
    }

    @Test
    void whatIsNotThereIsNotOffered() {
        assertNull(open.find("#place-truth", Node.class));
        go(KeyCode.DIGIT5);
        assertEquals(Place.Kind.LIBRARY, Toolkit.on(open.pane().centre().currentProperty()::get));
    }

    @Test
    void aShelfLeadsBackToTheLibrary() {
        robot.clickOn("#place-lab");
        Toolkit.await("the Lab", () -> open.scene().lookup("#lab") != null);
        robot.clickOn("All");
        Toolkit.await("the tracks", () -> open.pane().table().getScene() != null);
        assertEquals(100, open.rows().size());
    }

    @Test
    void theDetailFollowsTheSelectionAndStandsBesideTracksOnly() {
        robot.push(KeyCode.DOWN);
        Label label = open.find("#detail-text", Label.class);
        Toolkit.await("one track", () -> label.getText().equals("1 selected"));
        go(KeyCode.DIGIT4);
        Toolkit.await("no detail", () -> !open.scene().lookup("#detail").isVisible());
        go(KeyCode.DIGIT1);
        Toolkit.await("the detail", () -> open.scene().lookup("#detail").isVisible());
    }

    @Test
    void theDetailIsFoldedAndStaysSo() {
        robot.press(KeyCode.CONTROL).press(KeyCode.I).release(KeyCode.I, KeyCode.CONTROL);
        Toolkit.await("no detail", () -> !open.scene().lookup("#detail").isVisible());
        Toolkit.run(open.window::close);
        Toolkit.await("the window to close", () -> !open.stage.isShowing());
        open();
        assertFalse(open.find("#detail", Node.class).isVisible());
    }

    @Test
    void tracksThatWerePickedElsewhereAreShown() {
        robot.clickOn("#place-lab");
        Toolkit.run(() -> shell.showTracks("rock, heard as metal", Set.of(3L, 5L)));
        Toolkit.await("two rows", () -> open.pane().table().getItems().size() == 2);
    }

    @Test
    void aDecisionIsSeenAtOnceStoredAndTakenBack() {
        Track track = Toolkit.on(() -> shell.tracks().getFirst());
        Toolkit.run(() -> shell.decisions().accept(List.of(track)));
        assertTrue(Toolkit.on(() -> shell.tracks().getFirst().review().isPresent()));
        Toolkit.await("the catalog", () -> open.decided.size() == 1);
        assertEquals(Set.of(track.id()), Toolkit.on(shell.decisions()::undo));
        assertTrue(Toolkit.on(() -> shell.tracks().getFirst().review().isEmpty()));
        Toolkit.await("the catalog", () -> open.decided.size() == 2);
    }

    private void go(KeyCode digit) {
        robot.press(KeyCode.CONTROL).press(digit).release(digit, KeyCode.CONTROL);
    }
}
