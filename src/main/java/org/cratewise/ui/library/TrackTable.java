package org.cratewise.ui.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.HeadingTips;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.TrackRow;

/// The table of tracks. Sorting is the model's business; the selection follows the tracks, not the
/// rows.
final class TrackTable extends TableView<TrackRow> {
    private static final int ROW = 32;
    private static final double NARROW = 900;
    // Selecting anew is slow row by row; past this it is better to let the selection go.
    private static final int KEPT = 1000;
    // What stands beside the table is about one track, or a few.
    private static final int TOLD = 200;

    private static final Shelf FAILED = Shelf.of(Shelf.Kind.FAILED);

    private final FailureColumns failures = new FailureColumns(this);
    private final TrackDeeds deeds;
    private final Map<KeyCode, Runnable> keys;
    private final Set<TrackRow> selected = new HashSet<>();

    TrackTable(LibraryModel model, ObservableBooleanValue dark, TrackActions actions) {
        super(model.rows());
        setId("tracks");
        setAccessibleText(Messages.text("library.table"));
        setFixedCellSize(ROW);
        setTableMenuButtonVisible(true);
        HeadingTips.on(this);
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getColumns().setAll(TrackColumns.all(model, dark));
        setSortPolicy(table -> sort(model));
        model.replacingProperty().subscribe((before, now) -> keepSelection(now));
        dark.subscribe((before, now) -> refresh());
        model.shelfProperty().subscribe(shelf -> failures.show(shelf.equals(FAILED)));
        setRowFactory(table -> new LibraryRow(model));
        model.byAlbumProperty().subscribe(this::group);
        deeds = new TrackDeeds(this, model, actions);
        keys =
                Map.of(
                        KeyCode.Z, deeds::takeBack,
                        KeyCode.ENTER, deeds::accept,
                        KeyCode.E, deeds::name,
                        KeyCode.D, deeds::forget,
                        KeyCode.C, deeds::copyPaths);
        setContextMenu(new TrackMenu(deeds));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ListChangeListener<Integer> tell =
                change -> {
                    if (!model.replacingProperty().get()) tell(actions);
                };
        getSelectionModel().getSelectedIndices().addListener(tell);
        model.replacingProperty().subscribe((before, now) -> tell.onChanged(null));
    }

    /// What can be done with the selected tracks.
    TrackDeeds deeds() {
        return deeds;
    }

    // The joint word is to be seen while albums stand together, and only then.
    private void group(boolean byAlbum) {
        getColumns().stream()
                .filter(column -> column.getId().equals("verdict"))
                .forEach(column -> column.setVisible(byAlbum));
    }

    // The menu's own keys work only once it was open.
    private void pressed(KeyEvent event) {
        Runnable deed = event.isShortcutDown() ? keys.get(event.getCode()) : null;
        if (deed == null) return;
        event.consume();
        deed.run();
    }

    private void tell(TrackActions actions) {
        List<Track> first =
                getSelectionModel().getSelectedIndices().stream()
                        .limit(TOLD)
                        .map(index -> getItems().get(index).track())
                        .toList();
        actions.selected(first);
    }

    // A narrow table is scrolled sideways, before its columns shrink to dots.
    private void fit(double width) {
        boolean scrolls = width < NARROW;
        if (scrolls == (getColumnResizePolicy() == UNCONSTRAINED_RESIZE_POLICY)) return;
        setColumnResizePolicy(
                scrolls ? UNCONSTRAINED_RESIZE_POLICY : CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        if (scrolls) getColumns().forEach(TrackTable::backToItsOwnWidth);
    }

    // A column keeps what it grew to in a wide table, and takes a width only if that is another.
    private static void backToItsOwnWidth(TableColumn<?, ?> column) {
        double own = column.getPrefWidth();
        column.setPrefWidth(own + 1);
        column.setPrefWidth(own);
    }

    private boolean sort(LibraryModel model) {
        List<TrackOrder<?>> orders = new ArrayList<>();
        for (TableColumn<TrackRow, ?> column : getSortOrder())
            if (column instanceof TrackColumn<?> sorted) orders.add(sorted.order());
        model.sortBy(orders);
        return true;
    }

    private void keepSelection(boolean replacing) {
        if (replacing) putAside();
        else putBack();
    }

    private void putAside() {
        selected.clear();
        if (getSelectionModel().getSelectedIndices().size() <= KEPT)
            selected.addAll(getSelectionModel().getSelectedItems());
        getSelectionModel().clearSelection();
    }

    private void putBack() {
        int[] found = places();
        if (found.length == 0) return;
        getSelectionModel().selectIndices(found[0], Arrays.copyOfRange(found, 1, found.length));
        scrollIntoSight(found[0]);
    }

    // Looks at up to 100,000 rows while the window waits, so no number is boxed on the way.
    private int[] places() {
        if (selected.size() == 1) {
            int place = getItems().indexOf(selected.iterator().next());
            return place < 0 ? new int[0] : new int[] {place};
        }
        return selected.isEmpty()
                ? new int[0]
                : IntStream.range(0, getItems().size())
                        .filter(i -> selected.contains(getItems().get(i)))
                        .limit(selected.size())
                        .toArray();
    }

    private void scrollIntoSight(int index) {
        scrollTo(Math.max(0, index - 4));
    }
}
