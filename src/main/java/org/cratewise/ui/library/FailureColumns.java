package org.cratewise.ui.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.TrackRow;

/// Another choice of columns for the tracks nobody could listen to: which file, where it lies, and
/// why. Afterwards all is as it was.
final class FailureColumns {
    private static final Set<String> IDS = Set.of("title", "folder", "state");
    private static final double ROOM = 300;
    private static final double SHARE = 0.4;

    /// How a column was before.
    private record Before(
            boolean visible, double width, double minWidth, double maxWidth, String heading) {
        static Before of(TableColumn<?, ?> column) {
            return new Before(
                    column.isVisible(),
                    column.getWidth(),
                    column.getMinWidth(),
                    column.getMaxWidth(),
                    column.getText());
        }

        void restore(TableColumn<?, ?> column) {
            column.setText(heading);
            column.setMinWidth(minWidth);
            column.setMaxWidth(maxWidth);
            column.setVisible(visible);
            column.setPrefWidth(width);
        }
    }

    private final TableView<TrackRow> table;
    private final Map<TableColumn<TrackRow, ?>, Before> before = new HashMap<>();

    FailureColumns(TableView<TrackRow> table) {
        this.table = table;
    }

    void show(boolean failures) {
        if (failures == !before.isEmpty()) return;
        if (failures) turnTo();
        else turnBack();
    }

    private void turnTo() {
        List<TableColumn<TrackRow, ?>> columns = List.copyOf(table.getColumns());
        columns.forEach(column -> before.put(column, Before.of(column)));
        for (TableColumn<TrackRow, ?> column : columns) {
            column.setVisible(IDS.contains(column.getId()));
            if (column.getId().equals("state")) makeRoom(column);
        }
    }

    private void makeRoom(TableColumn<TrackRow, ?> state) {
        state.setText(Messages.text("column.reason"));
        state.setMaxWidth(Double.MAX_VALUE);
        state.setMinWidth(Math.max(ROOM, table.getWidth() * SHARE));
    }

    private void turnBack() {
        before.forEach((column, was) -> was.restore(column));
        before.clear();
    }
}
