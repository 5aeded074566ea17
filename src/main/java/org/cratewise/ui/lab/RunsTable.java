package org.cratewise.ui.lab;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.lab.RunShelf;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.HeadingTips;
import org.cratewise.ui.kit.Messages;

/// The runs as rows; those that aren't finished say how far they are.
final class RunsTable extends TableView<RunShelf.Entry> {
    RunsTable(ObservableList<RunShelf.Entry> entries, Consumer<RunShelf.Entry> open) {
        setItems(entries);
        setId("lab-runs");
        setAccessibleText(Messages.text("lab.page.runs"));
        setFixedCellSize(32);
        HeadingTips.on(this);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getColumns()
                .setAll(
                        List.of(
                                words("lab.compare.run", 176, RunShelf.Entry::name),
                                words("lab.compare.preset", 128, RunsTable::preset),
                                words("lab.compare.split", 140, RunsTable::split),
                                figure("lab.compare.clips", r -> r.scores().clips().accuracy()),
                                words("lab.compare.interval", 124, RunsTable::interval),
                                figure("lab.compare.votes", r -> r.scores().votes().accuracy()),
                                figure(
                                        "lab.compare.segments",
                                        r -> r.scores().segments().accuracy()),
                                number("lab.compare.macro", r -> r.scores().clips().macro().f1()),
                                number(
                                        "lab.compare.ece",
                                        r -> r.scores().clips().reliability().error()),
                                figure(
                                        "lab.compare.reported",
                                        r -> r.facts().preset().protocol().accuracy())));
        entries.addListener((ListChangeListener<RunShelf.Entry>) change -> markSome());
        markSome();
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) chosen().ifPresent(open);
                });
        setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) chosen().ifPresent(open);
                });
    }

    /// The best run is to be seen at first, rather than nothing.
    private void markSome() {
        if (chosen().isEmpty()) getSelectionModel().selectFirst();
    }

    private Optional<RunShelf.Entry> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private static String preset(RunShelf.Entry entry) {
        return entry.run()
                .map(run -> run.facts().preset().name())
                .or(() -> entry.plan().map(plan -> plan.preset().name()))
                .orElse("");
    }

    private static String split(RunShelf.Entry entry) {
        return entry.run()
                .map(run -> LabWords.way(run.facts().split().options().way()))
                .orElseGet(() -> unfinished(entry));
    }

    private static String unfinished(RunShelf.Entry entry) {
        return entry.problem().isEmpty()
                ? Messages.text("lab.runs.unfinished", entry.epochs().size())
                : entry.problem();
    }

    private static String interval(RunShelf.Entry entry) {
        return entry.run()
                .map(run -> LabWords.interval(run.scores().clips().accuracyInterval()))
                .orElse("");
    }

    private static TableColumn<RunShelf.Entry, String> words(
            String key, double width, Function<RunShelf.Entry, String> text) {
        TableColumn<RunShelf.Entry, String> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<RunShelf.Entry, Double> figure(
            String key, ToDoubleFunction<Run> value) {
        return numbers(key, value, MeasureCharts::percent);
    }

    private static TableColumn<RunShelf.Entry, Double> number(
            String key, ToDoubleFunction<Run> value) {
        return numbers(key, value, v -> String.format(Locale.ROOT, "%.3f", v));
    }

    private static TableColumn<RunShelf.Entry, Double> numbers(
            String key, ToDoubleFunction<Run> value, Function<Double, String> text) {
        TableColumn<RunShelf.Entry, Double> column = new TableColumn<>(Messages.text(key));
        column.getStyleClass().add("number");
        column.setPrefWidth(76);
        column.setCellValueFactory(
                row ->
                        new ReadOnlyObjectWrapper<>(
                                row.getValue()
                                        .run()
                                        .map(run -> value.applyAsDouble(run))
                                        .orElse(null)));
        column.setCellFactory(
                any ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(Double figure, boolean empty) {
                                super.updateItem(figure, empty);
                                setText(empty || figure == null ? "" : text.apply(figure));
                            }
                        });
        return column;
    }
}
