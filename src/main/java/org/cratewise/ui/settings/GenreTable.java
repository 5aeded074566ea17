package org.cratewise.ui.settings;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.cratewise.ui.kit.GenreDot;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// Genres with the words for them and what they are kinds of.
final class GenreTable extends TableView<GenreRow> {
    private static final double ROW = 32;
    private static final double MOST_ROWS = 16;
    private static final double COLUMN = 180;
    private static final double INDENT = 16;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    GenreTable(ObservableList<GenreRow> rows, ObservableBooleanValue dark) {
        super(rows);
        setId("settings-genres");
        setAccessibleText(Messages.text("settings.genres"));
        setFixedCellSize(ROW);
        getColumns()
                .setAll(
                        List.of(
                                column("settings.genres.genre", () -> new NameCell(dark)),
                                column("settings.genres.word", () -> cell(GenreTable::word)),
                                column("settings.genres.under", () -> cell(GenreTable::parent))));
        prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> 2 + ROW * (1 + Math.min(MOST_ROWS, rows.size())), rows));
        setMinHeight(USE_PREF_SIZE);
    }

    private static TableColumn<GenreRow, GenreRow> column(
            String key, Supplier<TableCell<GenreRow, GenreRow>> cells) {
        TableColumn<GenreRow, GenreRow> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(each -> cells.get());
        column.setPrefWidth(COLUMN);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private static void word(TableCell<?, ?> cell, GenreRow row) {
        cell.setText(row.word());
        cell.pseudoClassStateChanged(CHOSEN, row.chosen());
    }

    private static void parent(TableCell<?, ?> cell, GenreRow row) {
        cell.setText(row.parent().map(Words::genre).orElse(""));
        cell.pseudoClassStateChanged(CHOSEN, true);
    }

    private static TableCell<GenreRow, GenreRow> cell(BiConsumer<TableCell<?, ?>, GenreRow> show) {
        return new TableCell<>() {
            {
                getStyleClass().add("genre-word");
            }

            @Override
            protected void updateItem(GenreRow row, boolean empty) {
                super.updateItem(row, empty);
                setText("");
                if (!empty && row != null) show.accept(this, row);
            }
        };
    }

    private static final class NameCell extends TableCell<GenreRow, GenreRow> {
        private final GenreDot dot;
        private final HBox graphic;

        NameCell(ObservableBooleanValue dark) {
            dot = new GenreDot(4.5, dark);
            graphic = new HBox(dot);
            graphic.setAlignment(Pos.CENTER_LEFT);
            setGraphicTextGap(8);
            dark.subscribe((before, now) -> recolor());
        }

        private void recolor() {
            if (getItem() != null) dot.show(getItem().genre());
        }

        @Override
        protected void updateItem(GenreRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean shown = !empty && row != null;
            setGraphic(shown ? graphic : null);
            setText(shown ? Words.genre(row.genre()) : "");
            if (!shown) return;
            graphic.setPadding(new Insets(0, 0, 0, INDENT * row.depth()));
            recolor();
        }
    }
}
