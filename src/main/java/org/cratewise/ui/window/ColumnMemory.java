package org.cratewise.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cratewise.ui.kit.Remembered;

/// Order, width and visibility of a table's columns, as `title:220.0:true,artist:140.0:true`.
final class ColumnMemory {
    private ColumnMemory() {}

    static void keep(TableView<?> table, String key, Remembered remembered) {
        remembered.put(
                key,
                table.getColumns().stream()
                        .map(c -> c.getId() + ":" + c.getWidth() + ":" + c.isVisible())
                        .collect(Collectors.joining(",")));
    }

    /// Columns that weren't there when it was kept stay at the end; those that are gone are
    /// passed over, and so is anything that can't be read.
    static <R> void restore(TableView<R> table, String key, Remembered remembered) {
        List<TableColumn<R, ?>> order = new ArrayList<>();
        for (String entry : remembered.get(key, "").split(","))
            table.getColumns().stream()
                    .filter(column -> entry.startsWith(column.getId() + ":"))
                    .filter(column -> !order.contains(column))
                    .findFirst()
                    .ifPresent(column -> order.add(restored(column, entry.split(":"))));
        table.getColumns().stream().filter(c -> !order.contains(c)).forEach(order::add);
        table.getColumns().setAll(order);
    }

    private static <R> TableColumn<R, ?> restored(TableColumn<R, ?> column, String[] entry) {
        if (entry.length != 3 || !entry[1].matches("\\d{1,5}(\\.\\d+)?")) return column;
        column.setPrefWidth(Double.parseDouble(entry[1]));
        column.setVisible(Boolean.parseBoolean(entry[2]));
        return column;
    }
}
