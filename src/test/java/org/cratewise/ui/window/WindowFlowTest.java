package org.cratewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.cratewise.scan.ScanProgress;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Toolkit;
import org.cratewise.ui.kit.TrackRow;
import org.cratewise.ui.scanning.FakeScan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The window as its user has it: a mouse and a keyboard on the headless platform.
class WindowFlowTest {
    @TempDir Path home;
    private final FxRobot robot = new FxRobot();
    private OpenWindow open;

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        if (open != null) open.close();
    }

    @Test
    void whatIsDroppedIsScannedAndAppears() {
        open(List::of);
        awaitVisible("#page-empty");
        Toolkit.run(() -> open.pane().dropZone().take(List.of(new File("/music"))));
        FakeScan scan = open.scan();
        assertEquals(List.of(List.of(Path.of("/music"))), open.roots);
        awaitVisible("#page-searching");
        scan.change(List.of(SampleTracks.waiting(1), SampleTracks.waiting(2)));
        Toolkit.await("two rows", () -> open.pane().table().getItems().size() == 2);
        scan.change(List.of(SampleTracks.one(1)));
        TrackRow first = open.rows().getFirst();
        Toolkit.await("what was heard", () -> first.track().prediction().isPresent());
        scan.analysed = 2;
        scan.end();
        awaitText("#summary", "Listened to 2 tracks");
    }

    @Test
    void ctrlFSearchesAndEscapeClears() {
        openLibrary(200);
        robot.press(KeyCode.CONTROL).press(KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        TextField search = open.find("#search", TextField.class);
        Toolkit.await("the search box", search::isFocused);
        robot.write("state:failed");
        Toolkit.await("the failed", () -> open.pane().table().getItems().size() == 5);
        robot.push(KeyCode.ESCAPE);
        Toolkit.await("all", () -> open.pane().table().getItems().size() == 200);
    }

    @Test
    void theClearButtonAndTheNoMatchesPageLeadBack() {
        openLibrary(50);
        TextField search = open.find("#search", TextField.class);
        Toolkit.run(() -> search.setText("nobody is called this"));
        awaitVisible("#page-no_matches");
        robot.clickOn("#page-no_matches .button");
        Toolkit.await("all", () -> open.pane().table().getItems().size() == 50);
        Toolkit.run(() -> search.setText("blue"));
        robot.clickOn(".search-box .clear");
        Toolkit.await("an empty search box", () -> search.getText().isEmpty());
    }

    @Test
    void arrowKeysMoveAndTheSelectionFollowsTheTrackThroughSorting() {
        openLibrary(100);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        TrackRow selected =
                Toolkit.on(() -> open.pane().table().getSelectionModel().getSelectedItem());
        assertTrue(selected != null, "Nothing was selected");
        Toolkit.run(() -> sort("title"));
        Toolkit.await("another order", () -> open.pane().table().getItems().getFirst().id() != 1);
        assertEquals(
                List.of(selected),
                Toolkit.on(
                        () ->
                                List.copyOf(
                                        open.pane()
                                                .table()
                                                .getSelectionModel()
                                                .getSelectedItems())));
    }

    @Test
    void aScanCanBePausedAndStopped() {
        openLibrary(10);
        robot.press(KeyCode.F5).release(KeyCode.F5);
        FakeScan scan = open.scan();
        scan.progress = FakeScan.progress(ScanProgress.Phase.LISTENING, 4, 10, 0);
        assertEquals(List.of(List.of()), open.roots);
        awaitText("#doing", "Listening: 4 of 10");
        robot.clickOn("#pause");
        Toolkit.await("the pause", () -> scan.paused);
        robot.clickOn("#pause");
        Toolkit.await("the end of the pause", () -> !scan.paused);
        robot.clickOn("#cancel");
        Toolkit.await("the stop", () -> scan.cancelled);
        awaitText("#summary", "Stopped. Nothing was heard yet");
        assertFalse(open.find("#pause", Button.class).isVisible());
    }

    @Test
    void closingWhileListeningAsksAndStopsCleanly() {
        openLibrary(10);
        robot.press(KeyCode.F5).release(KeyCode.F5);
        FakeScan scan = open.scan();
        Toolkit.run(open.window::close);
        awaitVisible("#notice-stop");
        assertTrue(Toolkit.on(open.stage::isShowing));
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        Toolkit.await("the question to go", () -> open.scene().lookup("#notice-stop") == null);
        assertFalse(scan.cancelled);
        Toolkit.run(open.window::close);
        awaitVisible("#notice-stop");
        robot.push(KeyCode.SPACE);
        Toolkit.await("the window to close", () -> !open.stage.isShowing());
        assertTrue(scan.cancelled);
        assertTrue(Files.isRegularFile(home.resolve("window.properties")));
    }

    @Test
    void theQuestionGoesWhenTheScanEndsByItself() {
        openLibrary(10);
        robot.press(KeyCode.F5).release(KeyCode.F5);
        FakeScan scan = open.scan();
        Toolkit.run(open.window::close);
        awaitVisible("#notice-stop");
        scan.end();
        Toolkit.await("the question to go", () -> open.scene().lookup("#notice-stop") == null);
        assertTrue(Toolkit.on(open.stage::isShowing));
    }

    @Test
    void theNextStartOffersToContinue() {
        openLibrary(100);
        awaitVisible("#notice-continue");
        robot.clickOn("#notice-continue .accent");
        open.scan();
        assertEquals(List.of(List.of()), open.roots);
    }

    @Test
    void aCatalogInUseCanBeTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        open(
                () -> {
                    if (tries.getAndIncrement() == 0) throw new IllegalStateException("In use");
                    return SampleTracks.many(3);
                });
        awaitVisible("#page-unavailable");
        robot.clickOn("#page-unavailable .button");
        Toolkit.await("rows", () -> open.pane().table().getItems().size() == 3);
    }

    @Test
    void theFailedCountShowsTheFailedAndAShelfIsLeftByASecondClick() {
        openLibrary(200);
        robot.clickOn("#failed");
        Toolkit.await("the failed", () -> open.pane().table().getItems().size() == 5);
        assertFalse(column("heard").isVisible());
        robot.clickOn("Failed");
        Toolkit.await("all", () -> open.pane().table().getItems().size() == 200);
        assertTrue(column("heard").isVisible());
    }

    @Test
    void theFailedShowFileFolderAndReasonAndColumnsComeBackAsTheyWere() {
        openLibrary(200);
        Toolkit.pause(200);
        List<String> before = columns();
        robot.clickOn("#failed");
        Toolkit.await("the failed", () -> open.pane().table().getItems().size() == 5);
        assertEquals(List.of("title", "state", "folder"), visible());
        assertEquals("Reason", Toolkit.on(() -> column("state").getText()));
        robot.clickOn("All");
        Toolkit.await("all", () -> open.pane().table().getItems().size() == 200);
        Toolkit.pause(200);
        assertEquals(before, columns());
    }

    @Test
    void anEmptyShelfSaysSoAndLeadsBack() {
        open(() -> List.of(SampleTracks.one(1)));
        Toolkit.await("the track", () -> open.pane().table().getItems().size() == 1);
        robot.clickOn("Missing");
        awaitVisible("#page-none_there");
        robot.clickOn("#page-none_there .button");
        Toolkit.await("the track", () -> open.pane().table().getItems().size() == 1);
    }

    @Test
    void aFailedTrackCanBeListenedToAgain() {
        openLibrary(50);
        MenuItem again = menuItem(40, "listen_again");
        assertFalse(again.isDisable());
        Toolkit.run(again::fire);
        open.scan();
        assertEquals(List.of(List.of(open.rows().get(39).track().file().path())), open.roots);
    }

    @Test
    void aTrackThatWasHeardIsNotListenedToAgain() {
        openLibrary(50);
        assertTrue(menuItem(2, "listen_again").isDisable());
        assertFalse(menuItem(2, "show_in_folder").isDisable());
    }

    @Test
    void pauseAndStopStayWhereTheyAreWhileTheWordsGrow() {
        openLibrary(10);
        robot.press(KeyCode.F5).release(KeyCode.F5);
        FakeScan scan = open.scan();
        scan.progress = FakeScan.progress(ScanProgress.Phase.LISTENING, 4, 10, 0);
        awaitText("#doing", "Listening: 4 of 10");
        double before = place("#pause");
        scan.progress = FakeScan.progress(ScanProgress.Phase.LISTENING, 3204, 12480, 0);
        awaitText("#doing", "Listening: 3,204 of 12,480");
        assertEquals(before, place("#pause"));
    }

    @Test
    void columnsAreAsTheyWereLeft() {
        openLibrary(10);
        Toolkit.run(
                () -> {
                    column("folder").setVisible(true);
                    open.pane()
                            .table()
                            .getColumns()
                            .addFirst(open.pane().table().getColumns().removeLast());
                });
        Toolkit.run(open.window::close);
        openLibrary(10);
        assertEquals(
                "folder", Toolkit.on(() -> open.pane().table().getColumns().getFirst().getId()));
        assertTrue(column("folder").isVisible());
    }

    @Test
    void whatATableMakesOfItsWidthsToFitTheWindowIsForgotten() throws IOException {
        openLibrary(100);
        // A narrow table makes nothing of them.
        Toolkit.run(() -> open.stage.setWidth(1280));
        Toolkit.await(
                "a fitted column",
                () ->
                        open.pane().table().getVisibleLeafColumns().stream()
                                .anyMatch(c -> c.getWidth() != c.getPrefWidth()));
        robot.clickOn("#failed");
        Toolkit.await("the failed", () -> column("folder").isVisible());
        Toolkit.run(open.window::close);
        Toolkit.await("the window to close", () -> !open.stage.isShowing());
        String kept = Files.readString(home.resolve("window.properties"));
        assertTrue(
                kept.contains("title\\:190.0\\:true,artist\\:130.0\\:true,album\\:116.0\\:true"),
                kept);
    }

    @Test
    void theShelvesStandThereWhileALibraryOpensThatWasNotEmpty() {
        openLibrary(10);
        Toolkit.run(open.window::close);
        Toolkit.await("the window to close", () -> !open.stage.isShowing());
        CountDownLatch slow = new CountDownLatch(1);
        open(
                () -> {
                    await(slow);
                    return SampleTracks.many(10);
                });
        awaitVisible("#page-loading");
        assertTrue(open.find("#sidebar", Node.class).isVisible());
        slow.countDown();
    }

    @Test
    void aFirstStartHasNoShelves() {
        open(List::of);
        assertFalse(open.find("#sidebar", Node.class).isVisible());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void openLibrary(int tracks) {
        open(() -> SampleTracks.many(tracks));
        Toolkit.await("rows", () -> open.pane().table().getItems().size() == tracks);
        Toolkit.await("the keyboard on the table", open.pane().table()::isFocused);
    }

    private void open(Supplier<List<Track>> catalog) {
        open = new OpenWindow(home, catalog);
    }

    private double place(String selector) {
        return Toolkit.on(
                () -> {
                    open.pane().applyCss();
                    open.pane().layout();
                    return open.pane().lookup(selector).localToScene(0, 0).getX();
                });
    }

    // As it is while the menu of the track with this number is open.
    private MenuItem menuItem(int track, String id) {
        return Toolkit.on(
                () -> {
                    TableView<TrackRow> table = open.pane().table();
                    table.getSelectionModel().clearAndSelect(track - 1);
                    table.getContextMenu().show(table, 300, 300);
                    table.getContextMenu().hide();
                    return table.getContextMenu().getItems().stream()
                            .filter(item -> id.equals(item.getId()))
                            .findFirst()
                            .orElseThrow();
                });
    }

    private List<String> visible() {
        return columns(TableColumn::getId);
    }

    private List<String> columns() {
        return columns(c -> c.getId() + " " + c.getText() + " " + c.getWidth());
    }

    private List<String> columns(Function<TableColumn<TrackRow, ?>, String> what) {
        return Toolkit.on(
                () -> open.pane().table().getVisibleLeafColumns().stream().map(what).toList());
    }

    private void sort(String id) {
        open.pane().table().getSortOrder().add(column(id));
    }

    private TableColumn<TrackRow, ?> column(String id) {
        return open.pane().table().getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    // A node without a skin is there already, but deaf to keys.
    private void awaitVisible(String selector) {
        Toolkit.await(
                selector,
                () -> {
                    Node node = open.scene().lookup(selector);
                    return node != null && node.isVisible() && drawn(node);
                });
    }

    private static boolean drawn(Node node) {
        return node.lookupAll(".button").stream()
                .allMatch(button -> ((Button) button).getSkin() != null);
    }

    private void awaitText(String selector, String text) {
        Label label = open.find(selector, Label.class);
        Toolkit.await(text, () -> label.getText().equals(text));
    }
}
