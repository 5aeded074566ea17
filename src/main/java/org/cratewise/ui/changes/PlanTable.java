package org.cratewise.ui.changes;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.kordamp.ikonli.feather.Feather;

/// The steps of a plan as lines: taken or not, the file, before and after, why or why not.
final class PlanTable extends TableView<PlanRow> {
    private static final int ROW = 32;

    private final PlanModel model;

    PlanTable(PlanModel model) {
        super(model.shown());
        this.model = model;
        setId("plan-table");
        setAccessibleText(Messages.text("changes.table"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label empty = new Label(Messages.text("changes.none_shown"));
        empty.getStyleClass().add("quiet-text");
        setPlaceholder(empty);
        getColumns().add(column("", 40, TakenCell::new));
        getColumns().add(column("changes.column.file", 260, FileCell::new));
        getColumns().add(difference("changes.column.before", DifferenceCell.Side.BEFORE, 190));
        getColumns().add(difference("changes.column.after", DifferenceCell.Side.AFTER, 250));
        getColumns().add(column("changes.column.why", 420, WhyCell::new));
        getColumns().getFirst().setMaxWidth(40);
        getColumns().forEach(column -> column.setSortable(false));
        setOnKeyPressed(
                event -> {
                    if (event.getCode() != KeyCode.SPACE) return;
                    for (PlanRow row : getSelectionModel().getSelectedItems()) model.toggle(row);
                });
    }

    private interface Cells {
        TableCell<PlanRow, PlanRow> make(PlanTable table);
    }

    private TableColumn<PlanRow, PlanRow> column(String key, double width, Cells cells) {
        TableColumn<PlanRow, PlanRow> column =
                new TableColumn<>(key.isEmpty() ? "" : Messages.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> cells.make(this));
        return column;
    }

    private TableColumn<PlanRow, PlanRow> difference(
            String key, DifferenceCell.Side side, double width) {
        return column(
                key,
                width,
                table ->
                        new DifferenceCell<>(
                                side,
                                row -> row.step().map(Difference::of).orElse(Difference.NONE)));
    }

    /// Whether the step is taken.
    private static final class TakenCell extends TableCell<PlanRow, PlanRow> {
        private final CheckBox box = new CheckBox();
        private Subscription following = Subscription.EMPTY;

        TakenCell(PlanTable table) {
            getStyleClass().add("taken-cell");
            setAlignment(Pos.CENTER);
            box.setFocusTraversable(false);
            box.setAccessibleText(Messages.text("changes.taken"));
            box.setOnAction(event -> table.model.toggle(getItem()));
        }

        @Override
        protected void updateItem(PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            following.unsubscribe();
            following = Subscription.EMPTY;
            setGraphic(null);
            if (empty || row == null) return;
            if (row.isPassable()) {
                following = row.takenProperty().subscribe(box::setSelected);
                setGraphic(box);
            } else if (!row.isLeftAlone()) {
                setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
            }
        }
    }

    /// The file's name, and its folder in the tooltip.
    private static final class FileCell extends TableCell<PlanRow, PlanRow> {
        FileCell(PlanTable table) {}

        @Override
        protected void updateItem(PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : String.valueOf(row.file().getFileName()));
            setTooltip(empty || row == null ? null : new Tooltip(row.file().toString()));
        }
    }

    /// What speaks for the step or against it, and what can be done about that.
    private static final class WhyCell extends TableCell<PlanRow, PlanRow> {
        private final PlanModel model;
        private final Label why = new Label();
        private final Button remedy = new Button();
        private final HBox line = new HBox(8, why, remedy);

        WhyCell(PlanTable table) {
            this.model = table.model;
            getStyleClass().add("why-cell");
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(why, Priority.ALWAYS);
            why.setMaxWidth(Double.MAX_VALUE);
            remedy.getStyleClass().add("remedy");
            remedy.setMinWidth(Region.USE_PREF_SIZE);
            remedy.setFocusTraversable(false);
            remedy.setOnAction(event -> model.remedy(getItem()));
        }

        @Override
        protected void updateItem(PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : line);
            if (empty || row == null) return;
            boolean troubled = !row.problems().isEmpty();
            why.setText(troubled ? row.why() + " " + row.remedy() : row.why());
            why.setTooltip(new Tooltip(why.getText()));
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("troubled"), troubled);
            Shown.set(remedy, troubled);
            if (troubled) remedy.setText(PlanModel.remedyName(row));
        }
    }
}
