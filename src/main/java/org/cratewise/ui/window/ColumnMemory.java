package org.cratewise.ui.window;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.cratewise.ui.kit.Remembered;

/// Order, width and visibility of a table's columns, as `title:220.0:true,artist:140.0:true`.
///
/// The widths are those the user gave the columns: what a table makes of them to fit its window is
/// forgotten, or they would drift from start to start.
final class ColumnMemory<R> {
    private static final double HEADER = 32;

    private final TableView<R> table;
    private final Map<TableColumn<R, ?>, Double> given = new HashMap<>();
    private boolean dragged;

    ColumnMemory(TableView<R> table) {
        this.table = table;
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::notice);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::notice);
    }

    // A heading's edge is dragged, or clicked twice.
    private void notice(MouseEvent event) {
        boolean drag = event.getEventType() == MouseEvent.MOUSE_DRAGGED;
        dragged |= event.getY() < HEADER && (drag || event.getClickCount() > 1);
    }

    private double width(TableColumn<?, ?> column) {
        return dragged ? column.getWidth() : given.get(column);
    }

    void keep(String key, Remembered remembered) {
        remembered.put(
                key,
                table.getColumns().stream()
                        .map(c -> c.getId() + ":" + width(c) + ":" + c.isVisible())
                        .collect(Collectors.joining(",")));
    }

    /// Columns that weren't there when it was kept stay at the end; those that are gone are
    /// passed over, and so is anything that can't be read.
    void restore(String key, Remembered remembered) {
        List<TableColumn<R, ?>> order = new ArrayList<>();
        for (String entry : remembered.get(key, "").split(","))
            table.getColumns().stream()
                    .filter(column -> entry.startsWith(column.getId() + ":"))
                    .filter(column -> !order.contains(column))
                    .findFirst()
                    .ifPresent(column -> order.add(restored(column, entry.split(":"))));
        table.getColumns().stream().filter(c -> !order.contains(c)).forEach(order::add);
        table.getColumns().setAll(order);
        order.forEach(column -> given.put(column, column.getPrefWidth()));
    }

    private static <R> TableColumn<R, ?> restored(TableColumn<R, ?> column, String[] entry) {
        if (entry.length != 3 || !entry[1].matches("\\d{1,5}(\\.\\d+)?")) return column;
        column.setPrefWidth(Double.parseDouble(entry[1]));
        column.setVisible(Boolean.parseBoolean(entry[2]));
        return column;
    }
}
