package org.cratewise.ui.library;

import java.util.List;
import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cratewise.ui.kit.TrackRow;

/// The columns that are empty for tracks nobody could listen to. Among the failed ones they make
/// room for the reasons.
final class VerdictColumns {
    private static final Set<String> IDS = Set.of("heard", "sure", "second", "length");

    private static final double ROOM = 360;

    private final TableView<TrackRow> table;
    private List<TableColumn<TrackRow, ?>> hidden = List.of();

    VerdictColumns(TableView<TrackRow> table) {
        this.table = table;
    }

    void show(boolean shown) {
        table.getColumns().stream()
                .filter(column -> column.getId().equals("state"))
                .forEach(column -> column.setMinWidth(shown ? 48 : ROOM));
        if (!shown) hidden = table.getVisibleLeafColumns().filtered(this::ours).stream().toList();
        hidden.forEach(column -> column.setVisible(shown));
    }

    private boolean ours(TableColumn<TrackRow, ?> column) {
        return IDS.contains(column.getId());
    }
}
