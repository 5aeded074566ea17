package org.cratewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cratewise.scan.ScanProgress;
import org.cratewise.track.Genre;
import org.cratewise.track.GenreTree;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Eye;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Playing;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Toolkit;
import org.cratewise.ui.library.Shelf;
import org.cratewise.ui.review.ReviewModel;
import org.cratewise.ui.review.ReviewView;
import org.cratewise.ui.scanning.FakeScan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of states that a real library can't be brought into at will, in `target/screenshots`,
/// to be looked at: nothing on them is cut off, hard to read or out of place. All others are made
/// by `ScreensIT`.
class ScreenshotTest {
    private static final Furnishing REVIEW =
            new Furnishing(
                    shell -> List.of(new Place(Place.Kind.REVIEW, () -> review(shell))),
                    shell -> Optional.empty());

    @TempDir Path home;

    @AfterEach
    void speakEnglishAgain() {
        Messages.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void anEmptyLibraryInvitesToDropMusic(String theme) throws IOException {
        try (OpenWindow open = open(theme, List::of)) {
            picture(open, "empty", theme);
            Toolkit.run(() -> open.pane().dropZone().highlight(true));
            picture(open, "dropping", theme);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    void theWelcomeHasRoomInOtherLanguages(String language) throws IOException {
        Messages.speak(Locale.of(language));
        try (OpenWindow open = open("LIGHT", List::of)) {
            picture(open, "empty-" + language, "LIGHT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void kindsOfAGenreStandBelowIt(String theme) throws IOException {
        try (OpenWindow open = open(theme, () -> SampleTracks.many(1091))) {
            Toolkit.await("rows", () -> open.pane().table().getItems().size() > 1000);
            Genre roots = new Genre("roots");
            Genre folk = new Genre("folk");
            GenreTree tree =
                    new GenreTree(Map.of(folk, roots, new Genre("country"), folk))
                            .with(new Genre("blues"), Optional.of(roots));
            Toolkit.run(() -> open.pane().library().treeProperty().set(tree));
            Toolkit.run(() -> open.pane().library().shelfProperty().set(Shelf.of(roots)));
            picture(open, "tree", theme);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void aSmallWindowWithLargeTextStaysUsable(String theme) throws IOException {
        Messages.speak(Locale.GERMAN);
        Files.writeString(
                home.resolve("window.properties"),
                "theme="
                        + theme
                        + "\ntext_size=LARGER\nwindow.x=0\nwindow.y=0\n"
                        + "window.width=860\nwindow.height=520");
        try (OpenWindow open = new OpenWindow(home, () -> SampleTracks.many(500))) {
            Toolkit.run(() -> open.pane().rescan());
            open.scan().progress = FakeScan.progress(ScanProgress.Phase.LISTENING, 3204, 12480, 2);
            Toolkit.pause(3300);
            picture(open, "small", theme);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void closingWhileListeningAsks(String theme) throws IOException {
        try (OpenWindow open = open(theme, () -> SampleTracks.many(1091))) {
            Toolkit.await("rows", () -> open.pane().table().getItems().size() > 1000);
            Toolkit.run(() -> open.pane().askToStop("Stop and quit?", () -> {}));
            picture(open, "closing", theme);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void aFirstScanLooksForMusic(String theme) throws IOException {
        try (OpenWindow open = open(theme, List::of)) {
            Toolkit.run(() -> open.pane().dropZone().take(List.of(new File("/music"))));
            open.scan();
            Toolkit.pause(300);
            picture(open, "searching", theme);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void aLockedCatalogFillsThePage(String theme) throws IOException {
        Supplier<List<Track>> locked =
                () -> {
                    throw new IllegalStateException(
                            "Another Cratewise is using /home/ida/.local/share/cratewise/"
                                    + "catalog.db. Close it, then try again.");
                };
        try (OpenWindow open = open(theme, locked)) {
            picture(open, "in-use", theme);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void anEmptyReviewSaysThatNothingIsLeft(String theme) throws IOException {
        try (OpenWindow open = open(theme, () -> List.of(SampleTracks.waiting(1)), REVIEW)) {
            Toolkit.await("rows", () -> open.pane().table().getItems().size() == 1);
            Toolkit.run(() -> open.pane().go(Place.Kind.REVIEW));
            Toolkit.await("the page", () -> open.scene().lookup("#review-done").isVisible());
            picture(open, "review-done", theme);
        }
    }

    private OpenWindow open(String theme, Supplier<List<Track>> catalog) throws IOException {
        return open(theme, catalog, Furnishing.NONE);
    }

    private OpenWindow open(String theme, Supplier<List<Track>> catalog, Furnishing furnishing)
            throws IOException {
        Files.writeString(
                home.resolve("window.properties"),
                "theme="
                        + theme
                        + "\nwindow.x=0\nwindow.y=0\nwindow.width=1280\nwindow.height=800");
        return new OpenWindow(home, catalog, furnishing);
    }

    private static void picture(OpenWindow open, String name, String theme) throws IOException {
        BufferedImage picture =
                Toolkit.picture(open.scene(), name + "-" + theme.toLowerCase(Locale.ROOT));
        assertTrue(Toolkit.colors(picture) > 40, "Hardly anything is drawn in " + name);
        assertEquals(List.of(), Toolkit.on(() -> Eye.complaints(open.scene())));
    }

    private static ReviewView review(Shell shell) {
        Jobs jobs = shell.jobs();
        return new ReviewView(
                new ReviewModel(jobs, shell::tracks, shell.decisions(), Playing.SILENT),
                shell.dark());
    }
}
