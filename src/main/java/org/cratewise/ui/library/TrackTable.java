package org.cratewise.ui.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cratewise.track.Track;
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
    private final Set<Long> selected = new HashSet<>();

    TrackTable(LibraryModel model, ObservableBooleanValue dark, TrackActions actions) {
        super(model.rows());
        setId("tracks");
        setAccessibleText(Messages.text("library.table"));
        setFixedCellSize(ROW);
        setTableMenuButtonVisible(true);
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getColumns().setAll(TrackColumns.all(dark));
        setSortPolicy(table -> sort(model));
        model.replacingProperty().subscribe((before, now) -> keepSelection(now));
        dark.subscribe((before, now) -> refresh());
        model.shelfProperty().subscribe(shelf -> failures.show(shelf.equals(FAILED)));
        setContextMenu(new TrackMenu(this, model, actions));
        ListChangeListener<Integer> tell =
                change -> {
                    if (!model.replacingProperty().get()) tell(actions);
                };
        getSelectionModel().getSelectedIndices().addListener(tell);
        model.replacingProperty().subscribe((before, now) -> tell.onChanged(null));
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
        setColumnResizePolicy(
                width < NARROW
                        ? UNCONSTRAINED_RESIZE_POLICY
                        : CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
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
            getSelectionModel().getSelectedItems().forEach(row -> selected.add(row.id()));
        getSelectionModel().clearSelection();
    }

    private void putBack() {
        if (selected.isEmpty()) return;
        int[] found = new int[selected.size()];
        int count = 0;
        for (int i = 0; i < getItems().size() && count < found.length; i++)
            if (selected.contains(getItems().get(i).id())) found[count++] = i;
        if (count == 0) return;
        getSelectionModel().selectIndices(found[0], Arrays.copyOfRange(found, 1, count));
        scrollIntoSight(found[0]);
    }

    private void scrollIntoSight(int index) {
        scrollTo(Math.max(0, index - 4));
    }
}
