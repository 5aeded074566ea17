package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.cratewise.audio.MadeAudio;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Deed;
import org.cratewise.catalog.Step;
import org.cratewise.tag.GenreWriter;
import org.cratewise.tag.TagReader;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sound;
import org.cratewise.track.Sureness;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Toolkit;
import org.cratewise.ui.window.CratewiseWindow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole window on a real catalog: what a crash left is told, a genre is written and taken
/// back, by the buttons a person presses.
class ChangesFlowTest {
    @TempDir Path folder;

    @BeforeAll
    static void start() {
        Toolkit.start();
        Messages.speak(Locale.ENGLISH);
    }

    private Path song(Home home) throws Exception {
        Path file =
                MadeAudio.sound(
                        folder.toRealPath().resolve("So What.mp3"), 0.3, "-metadata", "genre=Pop");
        Genre jazz = new Genre("jazz");
        try (Catalog catalog = Catalog.open(home.catalog(), Catalog.Access.WRITE)) {
            catalog.change(edit -> edit.addModel("m", "x", List.of(jazz)));
            FileStamp stamp =
                    new FileStamp(
                            file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
            Track track = catalog.edit(edit -> edit.addWaiting(List.of(stamp))).getFirst();
            Prediction heard = new Prediction("m", List.of(new Guess(jazz, 0.97)), Sureness.SURE);
            Sound sound = new Sound("key", 0.3, "x");
            catalog.change(
                    edit ->
                            edit.store(
                                    track.analysed(
                                            new TagReader().read(file).tags(), sound, heard)));
            crash(catalog, track, file);
        }
        return file;
    }

    /// A step that was begun when the program was cut off.
    private static void crash(Catalog catalog, Track track, Path file) {
        long batch = catalog.journal().begin(Batch.Kind.APPLY, "Write genres", 1, 0);
        catalog.journal()
                .open(
                        new Step(
                                0,
                                batch,
                                0,
                                new Step.Subject(track.id(), "key"),
                                Deed.REWRITE,
                                new Step.Places(
                                        file,
                                        file,
                                        file.resolveSibling(".cratewise-gone.tmp"),
                                        List.of()),
                                Step.Content.NONE,
                                Step.Change.of("Pop", "Jazz")));
    }

    @Test
    void whatACrashLeftIsToldAndAGenreIsWrittenAndTakenBack() throws Exception {
        Home home = new Home(Files.createDirectory(folder.resolve("home")));
        Path song = song(home);
        byte[] before = Files.readAllBytes(song);
        try (Wiring wiring = new Wiring(home)) {
            Stage stage = Toolkit.on(Stage::new);
            CratewiseWindow window = Toolkit.on(() -> wiring.window(stage));
            Toolkit.run(window::show);
            try {
                Toolkit.await(
                        "the sentence", () -> stage.getScene().lookup("#notice-recovered") != null);
                Label told =
                        Toolkit.on(
                                () -> (Label) stage.getScene().lookup("#notice-recovered .label"));
                assertTrue(told.getText().contains("1 step taken back"), told.getText());
                press(stage, "#place-changes");
                press(stage, "#make-plan");
                Toolkit.await("a plan", () -> text(stage, "#apply-plan").equals("Write 1 genre"));
                Toolkit.picture(stage.getScene(), "window-changes");
                press(stage, "#apply-plan");
                Toolkit.await(
                        "the end", () -> text(stage, ".plan-notice .label").startsWith("Done"));
                assertEquals(List.of("Jazz"), new GenreWriter().genres(song));
                Toolkit.picture(stage.getScene(), "window-changes-done");
                press(stage, ".plan-notice .button");
                Toolkit.await(
                        "the way back",
                        () -> text(stage, ".plan-notice .label").contains("taken back"));
                assertArrayEquals(before, Files.readAllBytes(song));
            } finally {
                Toolkit.run(stage::hide);
            }
        }
    }

    private static void press(Stage stage, String selector) {
        Toolkit.await(selector, () -> stage.getScene().lookup(selector) != null);
        Toolkit.run(() -> ((ButtonBase) stage.getScene().lookup(selector)).fire());
    }

    private static String text(Stage stage, String selector) {
        return Optional.ofNullable(stage.getScene().lookup(selector))
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .orElse("");
    }
}
