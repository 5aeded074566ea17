package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cratewise.RealWindow.Look;
import org.cratewise.ui.kit.KeyboardWalk;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All screens of the program's own window by keyboard alone.
class KeyboardIT {
    @TempDir static Path folder;
    private static RealWindow window;

    private final Map<String, String> complaints = new LinkedHashMap<>();

    @BeforeAll
    static void open() throws Exception {
        Messages.speak(Locale.ENGLISH);
        String kept = System.getProperty("cratewise.screens.home", "");
        ListenedLibrary library =
                ListenedLibrary.in(kept.isEmpty() ? folder.resolve("home") : Path.of(kept));
        window = new RealWindow(library.home(), Look.LIGHT).awaitTracks();
    }

    @AfterAll
    static void close() {
        if (window != null) window.close();
    }

    @AfterEach
    void nothingIsOutOfReach() {
        String all =
                complaints.entrySet().stream()
                        .map(complaint -> complaint.getValue() + ": " + complaint.getKey())
                        .collect(Collectors.joining("\n"));
        assertTrue(all.isEmpty(), all);
    }

    @Test
    void theLibraryWithATrackAndWithSeveral() {
        window.press("#shelves .shelf").select("A long mix.mp3").await(".verdict");
        Toolkit.pause(1500);
        walk("library");
        Toolkit.run(() -> window.tracks().getSelectionModel().selectRange(1, 4));
        walk("library, several");
        window.select("A long mix.mp3").press("#track-page").await(".plot-canvas");
        Toolkit.pause(3000);
        walk("track page");
    }

    @Test
    void theReview() {
        window.press("#place-review").await("#genre-entry");
        Toolkit.pause(500);
        walk("review");
    }

    @Test
    void myLibrarysTruth() {
        window.press("#place-truth").await(".segments.pages");
        Toolkit.pause(1000);
        for (String page : List.of("right", "genres", "map")) {
            window.pressWord(Messages.text("truth.page." + page));
            Toolkit.pause(1000);
            walk("truth, " + page);
        }
    }

    @Test
    void changesAndTheirHistory() {
        window.press("#place-changes").press("#make-plan").await("#plan-table");
        Toolkit.pause(1500);
        walk("changes");
        window.pressWord(Messages.text("changes.kind.places"));
        walk("changes, places");
        window.pressWord(Messages.text("changes.history"));
        walk("changes, history");
    }

    @Test
    void theSettings() {
        window.press("#place-settings").await("#settings-quiet");
        walk("settings");
    }

    @Test
    void theLab() {
        window.press("#place-lab").await(".segments.pages");
        for (String page :
                List.of("data", "train", "results", "runs", "scatter", "teach", "models")) {
            window.pressWord(Messages.text("lab.page." + page));
            Toolkit.pause(500);
            walk("lab, " + page);
        }
    }

    private void walk(String screen) {
        for (String complaint : KeyboardWalk.complaints(window.scene()))
            complaints.putIfAbsent(complaint, screen);
    }
}
