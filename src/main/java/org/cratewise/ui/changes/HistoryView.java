package org.cratewise.ui.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Step;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.NoticeBar;
import org.cratewise.ui.kit.Shown;

/// What was done: batches above, the steps of one of them below, and the way back from either.
final class HistoryView extends BorderPane {
    private static final int ROW = 32;

    private final HistoryModel model;
    private final TableView<Batch> batches;
    private final TableView<Step> steps;
    private final Button undo = Buttons.of("history-undo", "changes.undo", this::undo);
    private final Button redo = Buttons.of("history-redo", "history.redo", this::redo);
    private final StackPane notice = new StackPane();

    HistoryView(HistoryModel model) {
        this.model = model;
        this.batches = batchTable(model);
        this.steps = stepTable(model);
        setTop(notice);
        SplitPane halves = new SplitPane(batches, new VBox(stepHead(), steps));
        VBox.setVgrow(steps, javafx.scene.layout.Priority.ALWAYS);
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.42);
        setCenter(halves);
        model.newsProperty().subscribe(this::tell);
        model.refusedProperty().subscribe(now -> tell(model.newsProperty().get()));
        batches.getSelectionModel().selectedItemProperty().subscribe(this::look);
        model.batches().addListener((ListChangeListener<Batch>) change -> selectAgain());
        steps.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Step>) change -> nameButtons());
        model.steps().addListener((ListChangeListener<Step>) change -> nameButtons());
        nameButtons();
    }

    private void look(Batch batch) {
        boolean other = model.batchProperty().get().filter(b -> b.equals(batch)).isEmpty();
        if (batch != null && other) model.look(batch);
    }

    private void selectAgain() {
        model.batchProperty()
                .get()
                .ifPresentOrElse(
                        batch -> batches.getSelectionModel().select(batch),
                        () -> batches.getSelectionModel().selectFirst());
    }

    private void tell(String news) {
        notice.getChildren().clear();
        if (news.isEmpty()) return;
        List<NoticeBar.Answer> answers = new ArrayList<>();
        if (model.refusedProperty().get().isPresent())
            answers.add(
                    new NoticeBar.Answer(Messages.text("history.put_back"), model::putGenresBack));
        answers.add(new NoticeBar.Answer(Messages.text("notice.close"), model::dismiss));
        notice.getChildren().add(new NoticeBar(news, answers));
    }

    private Node stepHead() {
        TextField search = new TextField();
        search.setId("history-search");
        search.setPromptText(Messages.text("history.search"));
        search.setAccessibleText(Messages.text("history.search"));
        search.setPrefColumnCount(24);
        search.textProperty().subscribe((before, now) -> model.find(now));
        undo.getStyleClass().add("accent");
        HBox head = new HBox(8, search, Controls.space(), new ProgressRow(model.running()));
        head.getChildren().addAll(redo, undo);
        head.getStyleClass().add("plan-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// What the buttons are about: the selected steps, or all that are shown.
    private List<Step> chosen() {
        List<Step> selected = steps.getSelectionModel().getSelectedItems();
        return List.copyOf(selected.isEmpty() ? steps.getItems() : selected);
    }

    private void undo() {
        model.undo(chosen());
    }

    private void redo() {
        model.redo(chosen());
    }

    private void nameButtons() {
        long back = model.undoable(chosen());
        long again = model.redoable(chosen());
        undo.setText(Messages.text("history.undo.count", back));
        undo.setDisable(back == 0);
        redo.setText(Messages.text("history.redo.count", again));
        redo.setDisable(again == 0);
        Shown.set(undo, back > 0 || again == 0);
        Shown.set(redo, again > 0);
    }

    private static TableView<Batch> batchTable(HistoryModel model) {
        TableView<Batch> table = table("batches", model.batches());
        table.setAccessibleText(Messages.text("history.batches"));
        table.setPlaceholder(quiet("history.empty"));
        table.getColumns().add(text("history.column.when", 170, b -> ChangeWords.time(b.begun())));
        table.getColumns().add(text("history.column.what", 560, ChangeWords::title));
        table.getColumns().add(text("history.column.steps", 240, ChangeWords::counts));
        table.getColumns().add(text("history.column.state", 160, ChangeWords::state));
        table.getColumns().getFirst().setMinWidth(150);
        table.getColumns().getLast().setMinWidth(130);
        return table;
    }

    private static TableView<Step> stepTable(HistoryModel model) {
        TableView<Step> table = table("steps", model.steps());
        table.setAccessibleText(Messages.text("history.steps"));
        table.setPlaceholder(quiet("history.no_steps"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .add(
                        text(
                                "changes.column.file",
                                260,
                                step -> String.valueOf(step.places().target().getFileName())));
        table.getColumns().add(difference("changes.column.before", DifferenceCell.Side.BEFORE));
        table.getColumns().add(difference("changes.column.after", DifferenceCell.Side.AFTER));
        table.getColumns().add(text("history.column.state", 120, ChangeWords::state));
        table.getColumns().add(text("column.reason", 320, step -> step.change().reason()));
        return table;
    }

    private static <R> TableView<R> table(String id, javafx.collections.ObservableList<R> rows) {
        TableView<R> table = new TableView<>(rows);
        table.setId(id);
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    private static Label quiet(String key) {
        Label label = Controls.label(key);
        label.setMinWidth(0);
        label.setWrapText(true);
        return label;
    }

    private static <R> TableColumn<R, String> text(
            String key, double width, Function<R, String> text) {
        TableColumn<R, String> column = new TableColumn<>(Messages.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(made -> new TextCell<>());
        return column;
    }

    private static TableColumn<Step, Step> difference(String key, DifferenceCell.Side side) {
        TableColumn<Step, Step> column = new TableColumn<>(Messages.text(key));
        column.setPrefWidth(220);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new DifferenceCell<>(side, Difference::of));
        return column;
    }
}
