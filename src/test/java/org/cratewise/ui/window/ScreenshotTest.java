package org.cratewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import org.cratewise.catalog.Catalog;
import org.cratewise.scan.ScanProgress;
import org.cratewise.track.Genre;
import org.cratewise.track.GenreTree;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
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

/// Pictures of every state of the window in `target/screenshots`, to be looked at; the test itself
/// only sees to it that something is drawn.
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
    void aFullLibraryShowsWhatWasHeard(String theme) throws IOException {
        try (OpenWindow open = open(theme, ScreenshotTest::library)) {
            Toolkit.await("rows", () -> open.pane().table().getItems().size() > 1000);
            Toolkit.run(() -> open.pane().table().getSelectionModel().select(3));
            picture(open, "full", theme);
            Toolkit.run(() -> open.pane().askToStop("Stop and quit?", () -> {}));
            picture(open, "closing", theme);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void kindsOfAGenreStandBelowIt(String theme) throws IOException {
        try (OpenWindow open = open(theme, ScreenshotTest::library)) {
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
    void aLargeWindowUsesItsRoom(String theme) throws IOException {
        try (OpenWindow open = open(theme, ScreenshotTest::library)) {
            Toolkit.await("rows", () -> open.pane().table().getItems().size() > 1000);
            Scene large = Toolkit.on(() -> enlarged(open));
            assertTrue(
                    colors(Toolkit.picture(large, "large-" + theme.toLowerCase(Locale.ROOT))) > 40);
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
    void theMenuNamesItsKeys(String theme) throws IOException {
        try (OpenWindow open = open(theme, ScreenshotTest::library)) {
            MenuButton menu = open.find("#menu", MenuButton.class);
            Toolkit.run(menu::show);
            Scene popup = Toolkit.on(() -> menu.getItems().getFirst().getParentPopup().getScene());
            assertTrue(
                    colors(Toolkit.picture(popup, "menu-" + theme.toLowerCase(Locale.ROOT))) > 9);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void aScanShowsHowFarItIs(String theme) throws IOException {
        try (OpenWindow open = open(theme, () -> SampleTracks.many(3204))) {
            Toolkit.run(() -> open.pane().dropZone().take(List.of(new File("/music"))));
            FakeScan scan = open.scan();
            scan.progress = FakeScan.progress(ScanProgress.Phase.LISTENING, 3204, 12480, 2);
            Toolkit.pause(3300);
            picture(open, "scanning", theme);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void failedTracksSayWhy(String theme) throws IOException {
        try (OpenWindow open = open(theme, ScreenshotTest::library)) {
            Toolkit.await("rows", () -> !open.pane().table().getItems().isEmpty());
            Button failed = open.find("#failed", Button.class);
            Toolkit.run(failed::fire);
            Toolkit.pause(300);
            picture(open, "failed", theme);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void aSearchWithoutMatchesSaysSo(String theme) throws IOException {
        try (OpenWindow open = open(theme, ScreenshotTest::library)) {
            search(open, "artist:miles genre:jazz");
            picture(open, "no-matches", theme);
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
    void itSpeaksGerman(String theme) throws IOException {
        Messages.speak(Locale.GERMAN);
        try (OpenWindow open = open(theme, ScreenshotTest::library)) {
            Toolkit.run(() -> open.pane().dropZone().take(List.of(new File("/music"))));
            open.scan().progress = FakeScan.progress(ScanProgress.Phase.LISTENING, 3204, 12480, 2);
            Toolkit.pause(3300);
            picture(open, "german", theme);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void theReviewAsksOneQuestionAtATime(String theme) throws IOException {
        try (OpenWindow open = open(theme, ScreenshotTest::library, REVIEW)) {
            Toolkit.await("rows", () -> open.pane().table().getItems().size() > 1000);
            Toolkit.run(() -> open.pane().go(Place.Kind.REVIEW));
            Toolkit.await("the queue", () -> open.scene().lookup("#genre-entry") != null);
            picture(open, "review", theme);
            TextField entry = open.find("#genre-entry", TextField.class);
            Toolkit.run(() -> entry.setText("el"));
            picture(open, "review-typing", theme);
            Toolkit.run(open.find("#accept-sure", Button.class)::fire);
            picture(open, "review-sure", theme);
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

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void severalTracksGetAGenreAtOnceWhileAlbumsStandTogether(String theme) throws IOException {
        try (OpenWindow open = open(theme, ScreenshotTest::library, REVIEW)) {
            Toolkit.await("rows", () -> open.pane().table().getItems().size() > 1000);
            Toolkit.run(open.pane()::groupByAlbum);
            Toolkit.pause(500);
            Toolkit.run(() -> open.pane().table().getSelectionModel().selectRange(2, 7));
            picture(open, "albums", theme);
            Toolkit.run(open.find("#bulk-set_genre", Button.class)::fire);
            TextField entry = open.find("#genre-entry", TextField.class);
            Toolkit.run(() -> entry.setText("ro"));
            picture(open, "bulk-edit", theme);
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

    private static void search(OpenWindow open, String words) {
        Toolkit.await("rows", () -> !open.pane().table().getItems().isEmpty());
        TextField search = open.find("#search", TextField.class);
        Toolkit.run(() -> search.setText(words));
        Toolkit.pause(300);
    }

    private static void picture(OpenWindow open, String name, String theme) throws IOException {
        BufferedImage picture =
                Toolkit.picture(open.scene(), name + "-" + theme.toLowerCase(Locale.ROOT));
        assertTrue(colors(picture) > 40, "Hardly anything is drawn in " + name);
    }

    // The headless screen is smaller than that, so the scene is drawn without a window.
    private static Scene enlarged(OpenWindow open) {
        List<String> sheets = open.scene().getStylesheets();
        open.scene().setRoot(new Group());
        Scene large = new Scene(open.pane(), 1920, 1080);
        large.getStylesheets().setAll(sheets);
        return large;
    }

    private static int colors(BufferedImage picture) {
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 2)
            for (int x = 0; x < picture.getWidth(); x += 2) colors.add(picture.getRGB(x, y));
        return colors.size();
    }

    private static ReviewView review(Shell shell) {
        Jobs jobs = shell.jobs();
        return new ReviewView(
                new ReviewModel(jobs, shell::tracks, shell.decisions(), Playing.SILENT),
                shell.dark());
    }

    // A real one where `-Dcratewise.screens.catalog` names a catalog of this version.
    private static List<Track> library() {
        String real = System.getProperty("cratewise.screens.catalog");
        if (real == null) return madeUp();
        try (Catalog catalog = Catalog.open(Path.of(real), Catalog.Access.READ)) {
            return new ArrayList<>(catalog.tracks());
        }
    }

    private static List<Track> madeUp() {
        List<Track> tracks = SampleTracks.many(1091);
        String endless = "The Song That Never Ends, in Which Our Hero Travels Far ".repeat(6);
        tracks.set(4, SampleTracks.heard(5, new Tags(endless, "Ida", "A", "Rock"), "rock", 0.997));
        tracks.set(
                6,
                SampleTracks.heard(7, new Tags("Wiegenlied", "Heidi", "B", ""), "schlager", 0.48));
        return tracks;
    }
}
