package org.cratewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Toolkit;
import org.cratewise.ui.kit.TrackRow;
import org.cratewise.ui.library.ExportFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The library as a person works in it: filter, select, edit many at once, take it back, export.
class LibraryFlowTest {
    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private OpenWindow open;

    @BeforeEach
    void open() {
        Messages.speak(Locale.ENGLISH);
        open = new OpenWindow(home, () -> SampleTracks.many(300));
        Toolkit.await("rows", () -> open.pane().table().getItems().size() == 300);
        Toolkit.await("the keyboard on the table", open.pane().table()::isFocused);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aFilteredSelectionGetsAGenreOfOnesOwnAndLosesItAgain() {
        hold(KeyCode.CONTROL, KeyCode.F);
        Toolkit.await("the search box", () -> search().isFocused());
        robot.write("conf<50 -genre:jazz", 0);
        Toolkit.await("fewer", () -> open.pane().table().getItems().size() < 100);
        robot.push(KeyCode.TAB);
        Toolkit.run(open.pane().table()::requestFocus);
        hold(KeyCode.CONTROL, KeyCode.A);
        int all = open.rows().size();
        Toolkit.await("the bar", () -> find("#selection").isVisible());
        hold(KeyCode.CONTROL, KeyCode.E);
        Toolkit.await("the box", () -> find("#selection #genre-entry").isFocused());
        robot.write("night drive", 0).push(KeyCode.ENTER);
        Genre own = new Genre("night drive");
        Toolkit.await("the genre", () -> settled(own) == all);
        Toolkit.await("the catalog", () -> open.decided.size() == 1);
        assertEquals(all, open.decided.getFirst().size());
        Toolkit.await("the keyboard on the table", open.pane().table()::isFocused);
        hold(KeyCode.CONTROL, KeyCode.Z);
        Toolkit.await("nothing decided", () -> settled(own) == 0);
    }

    @Test
    void acceptedTracksLeaveTheShelfOfThoseToReview() {
        robot.clickOn("To review");
        Toolkit.await("fewer", () -> open.pane().table().getItems().size() < 300);
        int before = open.rows().size();
        Toolkit.run(() -> open.pane().table().getSelectionModel().selectRange(0, 3));
        robot.clickOn("#bulk-accept");
        Toolkit.await("three less", () -> open.pane().table().getItems().size() == before - 3);
        robot.clickOn("Accepted");
        Toolkit.await("three", () -> open.pane().table().getItems().size() == 3);
    }

    @Test
    void albumsStandTogetherWithTheirJointWord() {
        hold(KeyCode.CONTROL, KeyCode.G);
        Toolkit.await("the column", () -> column("verdict").isVisible());
        Toolkit.await("albums together", this::albumsStandTogether);
        hold(KeyCode.CONTROL, KeyCode.G);
        Toolkit.await("no column", () -> !column("verdict").isVisible());
    }

    @Test
    void theSelectionIsExported() throws IOException {
        List<Track> tracks = open.rows().stream().limit(7).map(TrackRow::track).toList();
        for (ExportFormat format : ExportFormat.values()) {
            Path file = home.resolve("out." + format.ending());
            Toolkit.run(() -> open.pane().export(tracks, format, file));
            Toolkit.await("the file", () -> Files.exists(file));
            Toolkit.await("what is told", () -> open.scene().lookup("#notice-export") != null);
        }
        assertEquals(8, Files.readAllLines(home.resolve("out.csv")).size());
        Toolkit.run(
                () -> open.pane().export(tracks, ExportFormat.CSV, home.resolve("no/such/a.csv")));
        Toolkit.await("why not", () -> told().startsWith("Nothing could be written"));
    }

    @Test
    void aFolderOfTheSidebarShowsItsTracks() {
        Toolkit.await("the folders", () -> find("#folders").isVisible());
        Toolkit.run(() -> ((TreeView<?>) find("#folders")).getSelectionModel().selectLast());
        Toolkit.await("fewer", () -> open.pane().table().getItems().size() < 300);
        Set<Path> artists = new HashSet<>();
        open.rows().forEach(row -> artists.add(row.track().file().path().getName(1)));
        assertEquals(1, artists.size());
    }

    @Test
    void aTrackThatIsListenedToAgainKeepsItsDecision() {
        Track track = open.rows().get(1).track();
        Toolkit.run(() -> open.pane().accept(List.of(track)));
        robot.press(KeyCode.F5).release(KeyCode.F5);
        open.scan().change(List.of(SampleTracks.waiting(track.id()), SampleTracks.one(4)));
        Toolkit.await(
                "the scan",
                () -> !open.pane().library().track(track.id()).orElseThrow().equals(track));
        Toolkit.pause(300);
        Optional<Track> now = Toolkit.on(() -> open.pane().library().track(track.id()));
        assertTrue(now.orElseThrow().review().isPresent());
    }

    private boolean albumsStandTogether() {
        List<String> seen =
                open.pane().table().getItems().stream()
                        .map(row -> row.track())
                        .filter(track -> !track.tags().album().isEmpty())
                        .map(track -> track.file().path().getParent() + track.tags().album())
                        .toList();
        long changes = 1;
        for (int i = 1; i < seen.size(); i++) if (!seen.get(i).equals(seen.get(i - 1))) changes++;
        return changes == new HashSet<>(seen).size();
    }

    private long settled(Genre genre) {
        return open.pane().library().tracks().stream()
                .filter(track -> track.settled().contains(genre))
                .count();
    }

    private String told() {
        Node notice = open.scene().lookup("#notice-export .label");
        return notice instanceof Label label ? label.getText() : "";
    }

    private Node find(String selector) {
        return open.scene().lookup(selector);
    }

    private TextField search() {
        return (TextField) find("#search");
    }

    private TableColumn<TrackRow, ?> column(String id) {
        return open.pane().table().getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void hold(KeyCode held, KeyCode key) {
        robot.press(held).press(key).release(key, held);
    }
}
