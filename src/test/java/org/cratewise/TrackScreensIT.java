package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import org.cratewise.audio.MadeAudio;
import org.cratewise.catalog.Catalog;
import org.cratewise.scan.ScanOptions;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.RealMusic;
import org.cratewise.ui.kit.Toolkit;
import org.cratewise.ui.kit.TrackRow;
import org.cratewise.ui.window.CratewiseWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program on real music: a track is selected, its panel and page fill, and look as they
/// do in `target/screenshots`.
class TrackScreensIT {
    private static final int TRACKS = 40;

    @TempDir Path folder;

    @Test
    void aTrackIsShownWithAllThatIsKnownOfIt() throws Exception {
        Messages.speak(Locale.ENGLISH);
        Home home = home();
        scan(home);
        for (String theme : List.of("LIGHT", "DARK")) {
            Files.writeString(
                    home.folder().resolve("window.properties"),
                    "theme="
                            + theme
                            + "\nwindow.x=0\nwindow.y=0\nwindow.width=1280\nwindow.height=800");
            try (Wiring wiring = new Wiring(home)) {
                look(wiring, theme.toLowerCase(Locale.ROOT));
            }
        }
    }

    private Home home() throws IOException {
        String kept = System.getProperty("cratewise.track.home", "");
        return new Home(kept.isEmpty() ? folder.resolve("home") : Path.of(kept));
    }

    private void scan(Home home) throws Exception {
        if (Files.exists(home.catalog())) return;
        Path music = Files.createDirectories(home.folder().resolve("music"));
        List<Path> real = RealMusic.files().subList(0, TRACKS);
        for (Path file : real) Files.copy(file, music.resolve(file.getFileName()));
        longTrack(real, music.resolve("long.mp3"));
        Files.writeString(music.resolve("broken.mp3"), "la la la");
        try (Wiring wiring = new Wiring(home);
                Catalog catalog = Catalog.open(home.catalog(), Catalog.Access.WRITE)) {
            wiring.scan(catalog, ScanOptions.of(List.of(music))).run();
        }
    }

    /// Six pieces in a row, three minutes, with tags and a cover.
    private static void longTrack(List<Path> pieces, Path file) throws Exception {
        List<String> words = new ArrayList<>(List.of("-v", "error"));
        for (Path piece : pieces.subList(2, 8)) words.addAll(List.of("-i", piece.toString()));
        words.addAll(List.of("-i", Path.of("resources/icons/cratewise-256.png").toString()));
        words.addAll(List.of("-filter_complex", "concat=n=6:v=0:a=1[out]", "-map", "[out]"));
        words.addAll(List.of("-map", "6:v", "-c:v", "png", "-disposition:v", "attached_pic"));
        for (String tag :
                List.of(
                        "title=A Mix of Six Pieces, Each of Them Half a Minute Long",
                        "artist=The Concatenators",
                        "album=In a Row",
                        "album_artist=Various",
                        "date=2004",
                        "genre=Electronic",
                        "track=3",
                        "composer=Several")) words.addAll(List.of("-metadata", tag));
        words.addAll(List.of("-b:a", "128k", file.toString()));
        MadeAudio.ffmpeg(words.toArray(String[]::new));
    }

    private void look(Wiring wiring, String theme) throws IOException {
        Toolkit.start();
        Stage stage = Toolkit.on(Stage::new);
        CratewiseWindow window = Toolkit.on(() -> wiring.window(stage));
        Toolkit.run(window::show);
        try {
            Scene scene = stage.getScene();
            TableView<?> table = find(scene, "#tracks", TableView.class);
            Toolkit.await("rows", () -> table.getItems().size() > TRACKS);
            select(scene, table, "A Mix of Six Pieces, Each of Them Half a Minute Long");
            Toolkit.await("similar tracks", () -> scene.lookup(".similar .genre-row") != null);
            Toolkit.pause(4000);
            picture(scene, "track-panel-" + theme);
            playsOrSaysWhyNot(scene);
            runDownTheList(table);
            select(scene, table, "A Mix of Six Pieces, Each of Them Half a Minute Long");
            Toolkit.run(() -> find(scene, "#track-plots", TitledPane.class).setExpanded(true));
            Toolkit.run(() -> find(scene, "#track-similar", TitledPane.class).setExpanded(false));
            Toolkit.run(() -> scroll(scene));
            Toolkit.pause(6000);
            picture(scene, "track-panel-plots-" + theme);
            Toolkit.run(() -> find(scene, "#track-page", Button.class).fire());
            Toolkit.pause(9000);
            picture(scene, "track-page-" + theme);
            large(scene, "track-page-large-" + theme);
            select(scene, table, "broken.mp3");
            Toolkit.pause(1500);
            picture(scene, "track-page-broken-" + theme);
        } finally {
            Toolkit.run(window::close);
        }
    }

    /// This computer may have sound or not.
    private static void playsOrSaysWhyNot(Scene scene) {
        Toolkit.run(() -> find(scene, "#player-play", Button.class).fire());
        Toolkit.await(
                "sound or a sentence",
                () ->
                        find(scene, "#player-trouble", Label.class)
                                        .getText()
                                        .startsWith("No audio device")
                                || !find(scene, "#player-time", Label.class)
                                        .getText()
                                        .startsWith("0:00"));
        Toolkit.run(() -> find(scene, "#player-play", Button.class).fire());
    }

    /// Loading never holds the window's thread: its own work on each track is a matter of
    /// milliseconds, whatever else the machine does.
    private static void runDownTheList(TableView<?> table) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long most = 0;
        for (int i = 0; i < 30; i++) {
            int row = i;
            long nanos =
                    Toolkit.on(
                            () -> {
                                long before = threads.getCurrentThreadCpuTime();
                                table.getSelectionModel().clearAndSelect(row);
                                return threads.getCurrentThreadCpuTime() - before;
                            });
            most = Math.max(most, nanos);
            Toolkit.pause(30);
        }
        System.out.printf("The most work on selecting a track: %.1f ms%n", most / 1e6);
        assertTrue(most < 100_000_000, most / 1_000_000 + " ms of work on the window's thread");
    }

    private static void scroll(Scene scene) {
        ((ScrollPane) scene.lookup(".track-panel .scroll-pane")).setVvalue(1);
    }

    private static void large(Scene scene, String name) throws IOException {
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
        Toolkit.pause(1500);
        Toolkit.picture(large, name);
        Toolkit.run(
                () -> {
                    large.setRoot(new Group());
                    scene.setRoot(pane);
                });
    }

    private static void select(Scene scene, TableView<?> table, String title) {
        Toolkit.run(
                () -> {
                    for (int i = 0; i < table.getItems().size(); i++) {
                        Object row = table.getItems().get(i);
                        if (((TrackRow) row)
                                .track()
                                .file()
                                .path()
                                .toString()
                                .endsWith(title.startsWith("A Mix") ? "long.mp3" : title))
                            table.getSelectionModel().clearAndSelect(i);
                    }
                });
        Toolkit.await(
                title,
                () -> {
                    Node label = scene.lookup("#track-title");
                    return label instanceof Label l && l.getText().equals(title);
                });
    }

    private static void picture(Scene scene, String name) throws IOException {
        BufferedImage picture = Toolkit.picture(scene, name);
        long colors =
                Stream.iterate(0, y -> y + 3)
                        .limit(picture.getHeight() / 3)
                        .flatMap(
                                y ->
                                        Stream.iterate(0, x -> x + 3)
                                                .limit(picture.getWidth() / 3)
                                                .map(x -> picture.getRGB(x, y)))
                        .distinct()
                        .count();
        assertTrue(colors > 40, "Hardly anything is drawn in " + name);
    }

    private static <N> N find(Scene scene, String selector, Class<N> type) {
        if (Platform.isFxApplicationThread()) return type.cast(scene.lookup(selector));
        return type.cast(Toolkit.on(() -> scene.lookup(selector)));
    }
}
