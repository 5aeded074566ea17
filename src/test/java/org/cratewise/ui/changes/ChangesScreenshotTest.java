package org.cratewise.ui.changes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import org.cratewise.sorting.Action;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of every state of plan and history in `target/screenshots`, to be looked at.
class ChangesScreenshotTest {
    @TempDir Path folder;
    private Studio studio;
    private ChangesView view;
    private Scene scene;
    private String theme;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @AfterEach
    void close() {
        Messages.speak(Locale.ENGLISH);
        studio.close();
    }

    private void open(String dress, int width, int height) throws Exception {
        theme = dress.toLowerCase(Locale.ROOT);
        studio = new Studio(folder);
        fill();
        Toolkit.run(
                () -> {
                    Application.setUserAgentStylesheet(
                            dress.equals("DARK")
                                    ? new PrimerDark().getUserAgentStylesheet()
                                    : new PrimerLight().getUserAgentStylesheet());
                    view = new ChangesView(studio.place(Jobs.sameThread()));
                    BorderPane pane = new BorderPane(view);
                    pane.getStyleClass().addAll("main-pane", "text-size-normal");
                    scene = new Scene(pane, width, height);
                    scene.getStylesheets()
                            .add(getClass().getResource("/css/cratewise.css").toExternalForm());
                });
    }

    /// Copies of real music where there is some, under names as people have them.
    private void fill() throws Exception {
        List<String> names =
                List.of(
                        "So What",
                        "Freddie Freeloader",
                        "Blue in Green",
                        "All Blues",
                        "Flamenco Sketches",
                        "Teardrop",
                        "Inertia Creeps",
                        "Angel",
                        "Für Elise (Bagatelle Nr. 25 in a-Moll, WoO 59, Albumblatt, aufgenommen im"
                                + " Gewandhaus)",
                        "Straight Outta Compton");
        List<String> genres = List.of("jazz", "rock", "electronic", "hiphop");
        Path data = Path.of(System.getProperty("cratewise.data", "../shared/data"), "audio");
        if (!Files.isDirectory(data)) {
            for (String name : names) studio.with(name + ".mp3", "Pop", "jazz", 0.95);
            return;
        }
        List<Path> clips;
        try (Stream<Path> files = Files.list(data)) {
            clips = files.sorted().limit(24).toList();
        }
        for (int i = 0; i < clips.size(); i++) {
            String name = i < names.size() ? names.get(i) : "Track " + (i + 1);
            Path copy = studio.music.resolve("%02d %s.opus".formatted(i + 1, name));
            Files.copy(clips.get(i), copy);
            studio.hear(copy, genres.get(i % 4), 0.99 - i % 7 / 50.0);
        }
        studio.with("Old song.mp3", "Pop; Rock", "rock", 0.93)
                .with("Cut off.wav", "Pop", "rock", 0.95);
        Path cut = studio.music.resolve("Cut off.wav");
        Files.write(cut, new byte[33], StandardOpenOption.APPEND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void aPlanIsLookedThroughAppliedAndUndone(String dress) throws Exception {
        open(dress, 1060, 720);
        picture("changes-empty");
        Toolkit.run(() -> view.plan().make());
        // What changes meanwhile is a problem.
        Path changed = studio.music.resolve("Old song.mp3");
        Files.write(changed, new byte[128], StandardOpenOption.APPEND);
        Toolkit.run(() -> view.plan().remedy(view.plan().shown().getFirst()));
        Toolkit.run(() -> view.plan().toggle(view.plan().shown().get(3)));
        picture("changes-tags");
        Toolkit.run(() -> view.plan().filterProperty().set(PlanModel.Filter.LEFT_ALONE));
        picture("changes-left");
        Toolkit.run(() -> view.plan().apply());
        picture("changes-done");
        Toolkit.run(() -> view.showHistory());
        picture("history");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void filesAreSortedAsATableAndAsFolders(String dress) throws Exception {
        open(dress, 1660, 960);
        Path sorted = folder.toRealPath().resolve("Sorted");
        Path taken = sorted.resolve("Jazz/01 So What.opus");
        Files.createDirectories(taken.getParent());
        Files.writeString(taken, "precious");
        Toolkit.run(
                () -> {
                    Wish wish = view.plan().wish();
                    wish.kind.set(Wish.Kind.PLACES);
                    wish.folder.set(sorted.toString());
                    wish.action.set(Action.MOVE);
                    view.plan().make();
                });
        picture("changes-places");
        Toolkit.run(() -> view.plan().apply());
        Toolkit.run(() -> view.plan().undoLast());
        Toolkit.run(() -> view.plan().make());
        Toolkit.run(() -> view.showFolders());
        picture("changes-folders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void aSmallGermanWindowHoldsItAll(String dress) throws Exception {
        Messages.speak(Locale.GERMAN);
        open(dress, 640, 460);
        Toolkit.run(() -> view.plan().make());
        Toolkit.run(() -> view.plan().apply());
        Toolkit.run(() -> view.plan().wish().kind.set(Wish.Kind.PLACES));
        picture("changes-german");
        Toolkit.run(() -> view.showHistory());
        picture("history-german");
    }

    private void picture(String name) throws IOException {
        BufferedImage picture = Toolkit.picture(scene, name + "-" + theme);
        assertTrue(Toolkit.colors(picture) > 30, "Hardly anything is drawn in " + name);
    }
}
