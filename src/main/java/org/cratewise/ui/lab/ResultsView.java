package org.cratewise.ui.lab;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.measure.Measures;
import org.cratewise.ui.chart.Chart;
import org.cratewise.ui.chart.ChartCard;
import org.cratewise.ui.chart.Columns;
import org.cratewise.ui.chart.Confusion;
import org.cratewise.ui.chart.ConfusionChart;
import org.cratewise.ui.chart.GenreBars;
import org.cratewise.ui.chart.LineChart;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Messages;

/// The results of one run: figures, confusion with its clips, each genre, how far its certainty can
/// be trusted, and its training.
final class ResultsView extends StackPane {
    private final ResultsModel model;
    private final ResultsHead head;
    private final ConfusionChart confusion;
    private final GenreBars genres;
    private final LineChart reliability;
    private final LineChart coverage;
    private final CurvesCard curves;
    private final ScrollPane content;
    private final Label empty = new Label(Messages.text("lab.results.empty"));

    ResultsView(ResultsModel model, RunsModel runs, LabDesk desk) {
        this.model = model;
        head = new ResultsHead(model, runs);
        confusion = new ConfusionChart(desk.dark());
        genres = new GenreBars(desk.dark(), desk.pictures());
        reliability = new LineChart(desk.dark());
        coverage = new LineChart(desk.dark());
        curves = new CurvesCard(desk);
        VBox all = new VBox(head, charts(desk));
        all.getStyleClass().add("lab-column");
        content = new ScrollPane(all);
        content.setFitToWidth(true);
        content.getStyleClass().addAll("lab-scroll", "lab-page");
        empty.getStyleClass().add("nothing-yet");
        empty.setWrapText(true);
        getChildren().addAll(empty, content);
        confusion.onChosen(cell -> model.cellProperty().set(Optional.of(cell)));
        runs.shownProperty().subscribe(run -> show());
        model.unitProperty().subscribe(unit -> show());
    }

    private VBox charts(LabDesk desk) {
        ChartCard matrix = card("lab.results.confusion", confusion, "confusion", desk);
        matrix.setMinHeight(580);
        Columns others =
                new Columns(
                        List.of(
                                genres,
                                card("lab.results.reliability", reliability, "reliability", desk),
                                card("lab.results.coverage", coverage, "coverage", desk),
                                curves));
        VBox all = new VBox(Columns.pair(matrix, new ClipsPane(model, desk)), others);
        all.getStyleClass().add("lab-column");
        return all;
    }

    private static ChartCard card(String key, Chart chart, String name, LabDesk desk) {
        return new ChartCard(
                Messages.text(key), Messages.text(key + ".text"), chart, name, desk.pictures());
    }

    private void show() {
        Optional<Run> run = model.run();
        content.setVisible(run.isPresent());
        empty.setVisible(run.isEmpty());
        run.ifPresent(this::show);
    }

    private void show(Run run) {
        Measures measures = model.measures().orElseThrow();
        head.show(run, measures);
        Confusion matrix = MeasureCharts.confusion(measures);
        confusion.show(matrix);
        model.cellProperty().set(Optional.empty());
        // Something is to be seen at once: the commonest mistake.
        matrix.worst().ifPresent(confusion::choose);
        genres.show(measures);
        reliability.show(MeasureCharts.reliability(measures.reliability()));
        coverage.show(MeasureCharts.coverage(measures.coverage()));
        curves.show(run.facts().epochs());
    }
}
