package org.cratewise.ui.lab;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cratewise.genre.dataset.DataSet.Dropped;
import org.cratewise.ui.kit.Messages;

/// What was left out of a data set, for each reason.
final class DroppedTable extends TableView<Dropped> {
    private static final double ROW = 30;

    DroppedTable() {
        TableColumn<Dropped, Object> count = column("lab.dropped.count", Dropped::count);
        count.getStyleClass().add("number");
        count.setPrefWidth(80);
        TableColumn<Dropped, Object> reason =
                column("lab.dropped.reason", each -> LabWords.dropped(each.reason()));
        reason.setPrefWidth(340);
        TableColumn<Dropped, Object> example = column("lab.dropped.example", Dropped::example);
        example.setPrefWidth(320);
        getColumns().setAll(java.util.List.of(count, reason, example));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        setFixedCellSize(ROW);
        setMinHeight(4 * ROW);
        setPrefHeight(6 * ROW);
        setAccessibleText(Messages.text("lab.data.left_out"));
    }

    private static TableColumn<Dropped, Object> column(
            String key, Function<Dropped, Object> value) {
        TableColumn<Dropped, Object> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setReorderable(false);
        return column;
    }
}
