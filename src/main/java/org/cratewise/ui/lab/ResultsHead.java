package org.cratewise.ui.lab;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.lab.RunShelf;
import org.cratewise.genre.measure.Measures;
import org.cratewise.genre.split.SplitOptions;
import org.cratewise.genre.split.SplitWay;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Segments;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Tile;

/// Which run, what it is, and its figures.
final class ResultsHead extends VBox {
    private final RunsModel runs;
    private final ComboBox<RunShelf.Entry> names = Choices.of(List.of(), RunShelf.Entry::name);
    private final Label about = new Label();
    private final Label leak = new Label(Messages.text("lab.results.leaks"));
    private final Tile accuracy = new Tile(Messages.text("lab.compare.accuracy"));
    private final Tile macro = new Tile(Messages.text("lab.compare.macro"));
    private final Tile among = new Tile(Messages.text("lab.compare.among"));
    private final Tile auc = new Tile(Messages.text("lab.compare.auc"));
    private final Tile ece = new Tile(Messages.text("lab.compare.ece"));
    private final Tile nine = new Tile(Messages.text("lab.compare.nine"));
    private final Tile reported = new Tile(Messages.text("lab.compare.reported"));

    ResultsHead(ResultsModel model, RunsModel runs) {
        this.runs = runs;
        getStyleClass().add("lab-column");
        names.setId("lab-run");
        names.setAccessibleText(Messages.text("lab.compare.run"));
        names.setItems(new FilteredList<>(runs.entries(), entry -> entry.run().isPresent()));
        names.setMinWidth(280);
        names.setMaxWidth(460);
        names.valueProperty().subscribe((before, now) -> choose(now));
        runs.shownProperty().subscribe(entry -> names.setValue(entry.orElse(null)));
        about.getStyleClass().add("chart-sentence");
        leak.getStyleClass().add("leak");
        for (Label text : List.of(about, leak)) {
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
        }
        Shown.folding(leak);
        leak.setMaxWidth(Double.MAX_VALUE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(12, names, gap, units(model));
        line.setAlignment(Pos.CENTER_LEFT);
        FlowPane tiles = new FlowPane(accuracy, macro, among, auc, ece, nine, reported);
        tiles.getStyleClass().add("tiles");
        getChildren().addAll(line, about, leak, tiles);
    }

    private static Segments<ResultsModel.Unit> units(ResultsModel model) {
        return new Segments<>(
                "ways",
                List.of(ResultsModel.Unit.values()),
                model.unitProperty(),
                unit -> Messages.text("lab.unit." + unit.name().toLowerCase(Locale.ROOT)));
    }

    private void choose(RunShelf.Entry entry) {
        if (entry != null) runs.shownProperty().set(Optional.of(entry));
    }

    private static String split(SplitOptions split) {
        String way = LabWords.way(split.way());
        if (split.way() == SplitWay.LISTS) return way;
        return Messages.text(
                "lab.results.split",
                way,
                Math.round(100 * split.test()),
                Math.round(100 * split.valid()),
                String.valueOf(split.seed()));
    }

    void show(Run run, Measures measures) {
        about.setText(
                Messages.text(
                        "lab.results.about",
                        run.facts().preset().title(),
                        LabWords.shortened(run.scores().data()),
                        split(run.facts().split().options())));
        leak.setVisible(run.scores().leaky());
        accuracy.show(
                MeasureCharts.percent(measures.accuracy()),
                LabWords.interval(measures.accuracyInterval()));
        macro.show(
                MeasureCharts.number(measures.macro().f1()),
                Messages.text(
                        "lab.interval",
                        MeasureCharts.number(measures.macroF1Interval().low()),
                        MeasureCharts.number(measures.macroF1Interval().high())));
        int top = Math.min(3, measures.topK().size());
        among.show(MeasureCharts.percent(measures.topK().get(top - 1)), "");
        auc.show(MeasureCharts.number(measures.macroAuc()), Messages.text("lab.results.mean"));
        ece.show(
                MeasureCharts.number(measures.reliability().error()),
                Messages.text("lab.results.ece"));
        nine.show(
                MeasureCharts.percent(measures.coverage().atNine()),
                Messages.text("lab.results.nine"));
        reported.show(
                MeasureCharts.percent(run.facts().preset().protocol().accuracy()),
                LabWords.way(run.facts().preset().protocol().way()));
    }
}
