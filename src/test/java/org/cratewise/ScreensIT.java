package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import org.cratewise.RealWindow.Look;
import org.cratewise.genre.dataset.DataChoice;
import org.cratewise.plot.PlotKind;
import org.cratewise.ui.kit.Eye;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.RealMusic;
import org.cratewise.ui.kit.TextSize;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen of the program's own window on a library that was really listened to, dark and
/// light: pictures of them in `target/screenshots`, and nothing on them that is cut off and told
/// nowhere, hard to read, or out of its place.
@ParameterizedClass
@MethodSource("looks")
class ScreensIT {
    private static final int FEWEST_COLORS = 40;

    @TempDir static Path folder;
    private static ListenedLibrary library;

    @Parameter Look look;
    private final Map<String, String> complaints = new LinkedHashMap<>();

    static List<Look> looks() {
        return List.of(Look.LIGHT, Look.DARK);
    }

    @BeforeAll
    static void listen() throws Exception {
        String kept = System.getProperty("cratewise.screens.home", "");
        library = ListenedLibrary.in(kept.isEmpty() ? folder.resolve("home") : Path.of(kept));
    }

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @AfterEach
    void speakEnglishAgain() {
        Messages.speak(Locale.ENGLISH);
    }

    private RealWindow open(Look look) throws IOException {
        return new RealWindow(library.home(), look).awaitTracks();
    }

    @Test
    void theLibrary() throws Exception {
        try (RealWindow window = open(look)) {
            picture(window, "library");
            window.select("A long mix.mp3").await(".verdict");
            Toolkit.pause(2500);
            picture(window, "library-track");
            window.select("Blues sampler/01");
            Toolkit.pause(1500);
            picture(window, "library-endless-title");
            window.fill("#search", "conf<60 genre:rock");
            Toolkit.pause(500);
            picture(window, "library-filter");
            window.fill("#search", "artist:nobody");
            window.await("#page-no_matches");
            picture(window, "library-no-matches");
            window.fill("#search", "");
            Toolkit.await("all", () -> window.tracks().getItems().size() > 80);
            Toolkit.run(() -> window.tracks().getSelectionModel().clearSelection());
            Toolkit.run(() -> window.tracks().getSelectionModel().selectRange(3, 9));
            picture(window, "library-several");
            window.press("#bulk-set_genre").fill("#selection #genre-entry", "ro");
            picture(window, "library-bulk-edit");
            large(window, "library");
            none();
        }
    }

    @Test
    void albumsFailuresAndTheMenu() throws Exception {
        try (RealWindow window = open(look)) {
            MenuButton menu = window.find("#menu", MenuButton.class);
            Toolkit.run(() -> menu.getItems().get(6).fire());
            Toolkit.pause(600);
            picture(window, "library-albums");
            Toolkit.run(() -> menu.getItems().get(6).fire());
            window.press("#failed");
            Toolkit.pause(400);
            picture(window, "library-failed");
            Toolkit.run(() -> window.tracks().getSelectionModel().select(0));
            Toolkit.pause(600);
            picture(window, "library-failed-track");
            Toolkit.run(menu::show);
            Scene popup = Toolkit.on(() -> menu.getItems().getFirst().getParentPopup().getScene());
            picture(popup, "menu");
            Toolkit.run(menu::hide);
            none();
        }
    }

    @Test
    void theReview() throws Exception {
        try (RealWindow window = open(look)) {
            window.press("#place-review").await("#genre-entry");
            Toolkit.pause(1500);
            picture(window, "review");
            window.fill("#genre-entry", "el");
            picture(window, "review-typing");
            window.fill("#genre-entry", "");
            large(window, "review");
            window.press("#accept-sure").await("#sure");
            picture(window, "review-sure");
            none();
        }
    }

    @Test
    void aTrackAndItsPlots() throws Exception {
        try (RealWindow window = open(look)) {
            window.select("A long mix.mp3").await("#track-page");
            Toolkit.run(() -> window.find("#track-plots", TitledPane.class).setExpanded(true));
            Toolkit.run(() -> scroll(window, ".track-panel .scroll-pane", 1));
            Toolkit.pause(5000);
            picture(window, "library-panel-plots");
            window.press("#track-page").await(".plot-canvas");
            for (PlotKind kind : PlotKind.values()) {
                window.press("#plot-kind-" + kind.key());
                Toolkit.pause(kind.ordinal() == 0 ? 4000 : 1500);
                picture(window, "plot-" + kind.key());
            }
            large(window, "plot-last");
            none();
        }
    }

    @Test
    void myLibrarysTruth() throws Exception {
        try (RealWindow window = open(look)) {
            window.press("#place-truth").await(".segments.pages");
            Toolkit.pause(1500);
            picture(window, "truth-right");
            large(window, "truth-right");
            window.pressWord(Messages.text("truth.page.genres"));
            picture(window, "truth-genres");
            window.pressWord(Messages.text("truth.page.map"));
            Toolkit.pause(2500);
            picture(window, "truth-map");
            none();
        }
    }

    @Test
    void theSettings() throws Exception {
        try (RealWindow window = open(look)) {
            window.press("#place-settings").await("#settings-quiet");
            Toolkit.pause(500);
            for (int part = 0; part < 3; part++) {
                double where = part / 2.0;
                Toolkit.run(() -> scroll(window, ".settings", where));
                picture(window, "settings-" + (part + 1));
            }
            large(window, "settings");
            none();
        }
    }

    @Test
    void changesAndTheirHistory() throws Exception {
        ListenedLibrary own = library.copyTo(Files.createTempDirectory(folder, "changes"));
        try (RealWindow window = new RealWindow(own.home(), look).awaitTracks()) {
            window.press("#place-changes").await("#make-plan");
            picture(window, "changes-empty");
            window.press("#make-plan").await("#plan-table");
            Toolkit.pause(2500);
            picture(window, "changes-tags");
            large(window, "changes-tags");
            window.pressWord(Messages.text("changes.kind.places"));
            window.fill("#folder", own.music().resolve("Sorted").toString());
            window.press("#make-plan");
            Toolkit.pause(2500);
            picture(window, "changes-places");
            window.pressWord(Messages.text("changes.form.folders"));
            Toolkit.pause(500);
            picture(window, "changes.form.folders");
            window.press("#apply-plan").await(".plan-notice .label");
            Toolkit.pause(500);
            picture(window, "changes-done");
            window.pressWord(Messages.text("changes.undo"));
            Toolkit.await(
                    "the way back",
                    () -> window.text(".plan-notice .label").contains("taken back"));
            window.pressWord(Messages.text("changes.history"));
            Toolkit.pause(800);
            picture(window, "changes-history");
            none();
        }
    }

    @Test
    void theLab() throws Exception {
        Home home = library.copyTo(Files.createTempDirectory(folder, "lab")).home();
        try (RealWindow window = new RealWindow(home, look).awaitTracks()) {
            window.press("#place-lab").await("#lab-read");
            picture(window, "lab-empty");
            page(window, "results");
            picture(window, "lab-results-empty");
            page(window, "data");
            Toolkit.run(() -> choose(window, "#lab-kind", DataChoice.Kind.LEVELS));
            window.fill("#lab-place", RealMusic.folder().resolve("gtzan").toString());
            window.press("#lab-read");
            Toolkit.await("clips", () -> !window.scene().lookup("#lab-read").isDisabled());
            picture(window, "lab-data");
            page(window, "train");
            picture(window, "lab-train-idle");
            train(window, "segment-fc", 12);
            picture(window, "lab-train");
            train(window, "segment-fc", 6);
            picture(window, "lab-train-second");
            page(window, "results");
            picture(window, "lab-results");
            large(window, "lab-results");
            page(window, "runs");
            picture(window, "lab-runs");
            page(window, "scatter");
            window.press("#lab-draw");
            Toolkit.pause(4000);
            picture(window, "lab-scatter");
            page(window, "teach");
            picture(window, "lab-teach");
            page(window, "models");
            picture(window, "lab-models");
            none();
        }
    }

    @Test
    void anEmptyLibraryAndAScan() throws Exception {
        Home home = new Home(Files.createTempDirectory(folder, "empty"));
        try (RealWindow window = new RealWindow(home, look).await("#page-empty")) {
            picture(window, "empty");
            assertFalse(window.has("#detail"), "An empty pane beside an empty library");
            window.dragIn(RealMusic.folder().resolve("audio")).awaitTracks();
            Toolkit.await("its speed", () -> !window.all(ScreensIT::saysSpeed).isEmpty());
            picture(window, "scanning");
            window.press("#cancel");
            Toolkit.await("the end", () -> window.text("#summary").startsWith("Stopped"));
            picture(window, "scan-stopped");
            none();
        }
    }

    @Test
    void itSpeaksGerman() throws Exception {
        Messages.speak(Locale.GERMAN);
        try (RealWindow window = open(look)) {
            window.select("A long mix.mp3").await(".verdict");
            picture(window, "german-library");
            window.press("#place-review").await("#genre-entry");
            picture(window, "german-review");
            window.press("#place-changes").await("#make-plan");
            picture(window, "german-changes");
            window.press("#place-truth");
            Toolkit.pause(1000);
            picture(window, "german-truth");
            window.press("#place-lab").await("#lab-read");
            picture(window, "german-lab");
            window.press("#place-settings");
            picture(window, "german-settings");
            none();
        }
    }

    @Test
    void largestTextInHighContrast() throws Exception {
        try (RealWindow window = open(look.with(TextSize.LARGEST).inHighContrast())) {
            window.select("A long mix.mp3").await(".verdict");
            picture(window, "larger-library");
            window.press("#place-review").await("#genre-entry");
            picture(window, "larger-review");
            window.press("#place-changes").await("#make-plan");
            picture(window, "larger-changes");
            window.press("#place-truth");
            Toolkit.pause(1000);
            picture(window, "larger-truth");
            window.press("#place-lab").await("#lab-read");
            for (String page : List.of("data", "train", "runs", "scatter", "teach", "models")) {
                page(window, page);
                picture(window, "larger-lab-" + page);
            }
            window.press("#place-settings");
            picture(window, "larger-settings");
            none();
        }
    }

    private static boolean saysSpeed(Node node) {
        return node instanceof Label label && label.getText().endsWith("/s");
    }

    private static void page(RealWindow window, String page) {
        window.pressWord(Messages.text("lab.page." + page));
        Toolkit.pause(800);
    }

    /// Trains a preset for a few epochs; a picture is taken on the way.
    private void train(RealWindow window, String preset, int epochs) throws IOException {
        Toolkit.run(() -> choose(window, "#lab-preset", preset));
        window.fill("#lab-set-schedule-epochs", String.valueOf(epochs));
        window.press("#lab-start");
        String done = Messages.text("lab.phase.done");
        long end = System.nanoTime() + 300_000_000_000L;
        boolean drawn = false;
        while (!window.text(".train-status").equals(done) && System.nanoTime() < end) {
            Toolkit.pause(100);
            if (!drawn && window.text(".train-status").contains("4 of")) {
                drawn = true;
                picture(window, "lab-training-" + epochs);
            }
        }
        assertEquals(done, window.text(".train-status"));
    }

    @SuppressWarnings("unchecked") // A list of such things.
    private static <T> void choose(RealWindow window, String selector, T value) {
        ((ComboBox<T>) window.scene().lookup(selector)).setValue(value);
    }

    private static void scroll(RealWindow window, String selector, double to) {
        ((ScrollPane) window.scene().lookup(selector)).setVvalue(to);
    }

    private void picture(RealWindow window, String name) throws IOException {
        picture(window.scene(), name);
    }

    private void picture(Scene scene, String name) throws IOException {
        BufferedImage picture = Toolkit.picture(scene, look.name() + "-" + name);
        assertTrue(Toolkit.colors(picture) > FEWEST_COLORS, "Hardly anything is drawn in " + name);
        for (String complaint : Toolkit.on(() -> Eye.complaints(scene)))
            complaints.putIfAbsent(complaint, name);
    }

    /// The headless screen is smaller than that, so the scene is drawn without a window.
    private void large(RealWindow window, String name) throws IOException {
        Scene scene = window.scene();
        Parent pane = Toolkit.on(scene::getRoot);
        Scene large =
                Toolkit.on(
                        () -> {
                            scene.setRoot(new Group());
                            Scene made = new Scene(pane, 1920, 1080);
                            made.getStylesheets().setAll(scene.getStylesheets());
                            return made;
                        });
        Toolkit.run(() -> large.snapshot(null));
        Toolkit.pause(1200);
        picture(large, "large-" + name);
        Toolkit.run(
                () -> {
                    large.setRoot(new Group());
                    scene.setRoot(pane);
                });
    }

    private void none() {
        String all =
                complaints.entrySet().stream()
                        .map(complaint -> complaint.getValue() + ": " + complaint.getKey())
                        .collect(Collectors.joining("\n"));
        assertTrue(all.isEmpty(), all);
    }
}
