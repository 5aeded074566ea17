package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.cratewise.RealWindow.Look;
import org.cratewise.catalog.Catalog;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.RealMusic;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// What a person does with a new folder of music, by mouse and keyboard on the program's own
/// window,
/// with nothing made up: dragged in, listened to, reviewed, put right, filtered and looked at.
class PersonIT {
    private static final int TRACKS = 26;
    private static final int REVIEWED = 20;

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private RealWindow window;

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void aFolderIsDraggedInReviewedPutRightAndLookedAt() throws Exception {
        Path music = Files.createDirectories(folder.resolve("Music"));
        for (Path file : RealMusic.files().subList(0, TRACKS))
            Files.copy(file, music.resolve(file.getFileName()));
        Home home = new Home(folder.resolve("home"));
        try (RealWindow open = new RealWindow(home, Look.LIGHT).await("#page-empty")) {
            window = open;
            assertTrue(!window.has("#detail"), "An empty pane beside an empty library");
            window.dragIn(music);
            Toolkit.await("rows", () -> window.tracks().getItems().size() == TRACKS);
            awaitHeard();
            review();
            edit();
            filter();
            goOn();
            lookAt();
        }
        try (Catalog catalog = Catalog.open(home.catalog(), Catalog.Access.READ)) {
            kept(catalog.tracks());
        }
    }

    private void awaitHeard() {
        long end = System.nanoTime() + 180_000_000_000L;
        while (!window.text("#summary").startsWith("Listened") && System.nanoTime() < end)
            Toolkit.pause(200);
        assertTrue(
                window.text("#summary").startsWith("Listened to " + TRACKS),
                window.text("#summary"));
    }

    private void review() {
        hold(KeyCode.DIGIT2);
        window.await("#genre-entry");
        TextField entry = window.find("#genre-entry", TextField.class);
        Toolkit.await("the keyboard on the box", entry::isFocused);
        for (int i = 0; i < REVIEWED; i++) answer(i);
        hold(KeyCode.Z);
        robot.write("night drive", 0).push(KeyCode.ENTER);
        Toolkit.pause(300);
    }

    private void answer(int i) {
        String asked = window.text("#review-title");
        if (i % 5 == 3) robot.write("2", 0);
        else if (i % 10 == 9) robot.write("s", 0);
        else robot.push(KeyCode.ENTER);
        Toolkit.await(
                "what comes after " + asked,
                () -> !window.text("#review-title").equals(asked) || window.has("#review-done"));
    }

    /// Several get a genre of their own at once.
    private void edit() {
        hold(KeyCode.DIGIT1);
        Toolkit.await("the table", window.tracks()::isFocused);
        Toolkit.run(() -> window.tracks().getSelectionModel().clearAndSelect(2));
        robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        hold(KeyCode.E);
        window.await("#selection #genre-entry");
        robot.write("slow jam", 0).push(KeyCode.ENTER);
        Toolkit.await("the table again", window.tracks()::isFocused);
    }

    private void filter() {
        hold(KeyCode.F);
        robot.write("genre:\"slow jam\"", 0);
        Toolkit.await("three", () -> window.tracks().getItems().size() == 3);
        robot.push(KeyCode.ESCAPE);
        Toolkit.await("all", () -> window.tracks().getItems().size() == TRACKS);
    }

    /// Without leaving the list.
    private void goOn() {
        Toolkit.run(() -> window.tracks().getSelectionModel().clearAndSelect(4));
        Toolkit.run(window.tracks()::requestFocus);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
        Toolkit.await("5 s", () -> window.text("#player-time").startsWith("0:05"));
    }

    /// The track's page, where plots are zoomed by wheel and keys.
    private void lookAt() {
        Toolkit.run(() -> window.tracks().getSelectionModel().clearAndSelect(5));
        robot.clickOn("#track-page");
        window.await(".plot-canvas");
        Toolkit.await("a plot", () -> !window.scene().lookup("#plot-zoom-in").isDisabled());
        Toolkit.pause(1500);
        robot.clickOn(".plot-canvas");
        String all = under();
        robot.push(KeyCode.PLUS).push(KeyCode.PLUS).push(KeyCode.PLUS);
        String near = under();
        assertTrue(!near.equals(all), "Plus comes no nearer: " + near);
        robot.push(KeyCode.DIGIT0);
        assertEquals(all, under());
        robot.moveTo(".plot-canvas").scroll(3, javafx.geometry.VerticalDirection.UP);
        assertTrue(!under().equals(all), "The wheel comes no nearer");
        robot.doubleClickOn(".plot-canvas");
        assertEquals(all, under());
        robot.push(KeyCode.ESCAPE);
        Toolkit.await("the library", () -> RealWindow.seen(window.tracks()));
    }

    /// What is told of a place away from the middle, where zooming changes the time.
    private String under() {
        Node canvas = window.find(".plot-canvas", Node.class);
        robot.moveTo(canvas);
        robot.moveBy(120, 20);
        Toolkit.pause(250);
        String told = window.text("#plot-readout");
        robot.moveBy(-120, -20);
        return told.replaceAll("  .*", "");
    }

    private static void kept(List<Track> tracks) {
        long settled = tracks.stream().filter(track -> track.review().isPresent()).count();
        assertTrue(settled >= REVIEWED, settled + " kept");
        assertEquals(3, count(tracks, new Genre("slow jam")));
        assertTrue(count(tracks, new Genre("night drive")) <= 1);
        assertTrue(
                tracks.stream()
                        .flatMap(track -> track.review().stream())
                        .anyMatch(review -> review.decision() == Decision.CORRECTED));
    }

    private static long count(List<Track> tracks, Genre genre) {
        return tracks.stream().filter(track -> track.settled().contains(genre)).count();
    }

    private void hold(KeyCode key) {
        robot.press(KeyCode.CONTROL).press(key).release(key, KeyCode.CONTROL);
        Toolkit.pause(100);
    }
}
