package org.cratewise.ui.lab;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cratewise.genre.lab.RunShelf;
import org.cratewise.ui.kit.Messages;

/// All runs, and those that are marked side by side.
final class RunsView extends VBox {
    private final LabModel lab;
    private final RunsTable table;
    private final Button open = new Button(Messages.text("lab.runs.open"));
    private final Button goOn = new Button(Messages.text("lab.runs.go_on"));

    RunsView(LabModel lab, LabDesk desk) {
        this.lab = lab;
        table = new RunsTable(lab.runs().entries(), this::open);
        getStyleClass().addAll("lab-page", "lab-column");
        Label empty = new Label(Messages.text("lab.runs.empty"));
        empty.getStyleClass().add("nothing-yet");
        empty.setWrapText(true);
        table.setPlaceholder(empty);
        SplitPane panes = new SplitPane(table, new ComparisonView(lab.runs(), desk));
        panes.setOrientation(Orientation.VERTICAL);
        panes.setDividerPositions(0.38);
        setVgrow(panes, Priority.ALWAYS);
        getChildren().addAll(controls(), Fields.problem(lab.runs().problemProperty()), panes);
        table.getSelectionModel().selectedItemProperty().subscribe(run -> marked());
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<RunShelf.Entry>) c -> marked());
    }

    private HBox controls() {
        Button refresh = new Button(Messages.text("lab.runs.refresh"));
        refresh.setOnAction(event -> lab.runs().refresh());
        open.setOnAction(event -> selected().ifPresent(this::open));
        goOn.setOnAction(event -> selected().ifPresent(this::goOn));
        Label hint = new Label(Messages.text("lab.runs.hint"));
        hint.getStyleClass().add("chart-sentence");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox controls = new HBox(8, hint, gap, goOn, open, refresh);
        controls.setAlignment(Pos.CENTER_LEFT);
        return controls;
    }

    private void marked() {
        List<RunShelf.Entry> marked = List.copyOf(table.getSelectionModel().getSelectedItems());
        lab.runs().compare(marked.stream().filter(e -> e != null).toList());
        open.setDisable(selected().flatMap(RunShelf.Entry::run).isEmpty());
        boolean waits =
                selected().filter(e -> e.run().isEmpty() && e.plan().isPresent()).isPresent();
        goOn.setDisable(!waits);
    }

    private Optional<RunShelf.Entry> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void open(RunShelf.Entry entry) {
        if (entry.run().isEmpty()) return;
        lab.runs().shownProperty().set(Optional.of(entry));
        lab.pageProperty().set(LabModel.Page.RESULTS);
    }

    private void goOn(RunShelf.Entry entry) {
        entry.plan().ifPresent(lab.train()::goOn);
        lab.pageProperty().set(LabModel.Page.TRAIN);
    }
}
