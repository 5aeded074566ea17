package org.cratewise.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.genre.lab.Epoch;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.measure.Measures;
import org.cratewise.ui.chart.Axis;
import org.cratewise.ui.chart.BarChart;
import org.cratewise.ui.chart.Chart;
import org.cratewise.ui.chart.ChartCard;
import org.cratewise.ui.chart.Columns;
import org.cratewise.ui.chart.Ink;
import org.cratewise.ui.chart.LineChart;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Messages;

/// Marked runs side by side: accuracy with intervals, validation curves, and all their figures.
final class ComparisonView extends StackPane {
    private final BarChart bars;
    private final LineChart curves;
    private final ComparisonTable table = new ComparisonTable();
    private final ScrollPane content;
    private final Label empty = new Label(Messages.text("lab.compare.empty"));

    ComparisonView(RunsModel model, LabDesk desk) {
        bars = new BarChart(desk.dark());
        curves = new LineChart(desk.dark());
        ScrollPane wide = new ScrollPane(table);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wide.getStyleClass().add("lab-scroll");
        VBox figures = new VBox(heading(), wide);
        figures.getStyleClass().add("chart-card");
        VBox charts =
                new VBox(
                        card("lab.compare.bars", bars, "accuracy", desk),
                        card("lab.compare.curves", curves, "curves", desk));
        charts.getStyleClass().add("lab-column");
        GridPane all = Columns.pair(figures, charts);
        content = new ScrollPane(all);
        content.setFitToWidth(true);
        content.getStyleClass().add("lab-scroll");
        empty.getStyleClass().add("nothing-yet");
        empty.setWrapText(true);
        getChildren().addAll(empty, content);
        model.comparisonProperty().subscribe(this::show);
    }

    private static Label heading() {
        Label heading = new Label(Messages.text("lab.compare.figures"));
        heading.getStyleClass().add("chart-heading");
        return heading;
    }

    private static ChartCard card(String key, Chart chart, String name, LabDesk desk) {
        return new ChartCard(
                Messages.text(key), Messages.text(key + ".text"), chart, name, desk.pictures());
    }

    private void show(Comparison comparison) {
        content.setVisible(!comparison.runs().isEmpty());
        empty.setVisible(comparison.runs().isEmpty());
        if (comparison.runs().isEmpty()) return;
        bars.show(bars(comparison.runs()), 1);
        curves.show(curves(comparison.runs()));
        table.show(comparison);
    }

    private static List<BarChart.Bar> bars(List<Run> runs) {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Run run : runs) bars.add(bar(run, Ink.nth(bars.size())));
        return bars;
    }

    private static BarChart.Bar bar(Run run, Ink.Role role) {
        Measures clips = run.scores().clips();
        return new BarChart.Bar(
                run.facts().name(),
                Optional.empty(),
                role,
                clips.accuracy(),
                clips.accuracyInterval().low(),
                clips.accuracyInterval().high(),
                MeasureCharts.percent(clips.accuracy()));
    }

    /// In validation, or in training where there is no validation.
    private static LineChart.Content curves(List<Run> runs) {
        List<LineChart.Line> lines = new ArrayList<>();
        int last = 2;
        for (Run run : runs) {
            List<Epoch> epochs = run.facts().epochs();
            boolean valid = epochs.stream().anyMatch(e -> !Double.isNaN(e.validAccuracy()));
            lines.add(
                    Curves.line(
                            run.facts().name(),
                            Ink.nth(lines.size()),
                            epochs,
                            valid ? Epoch::validAccuracy : Epoch::accuracy));
            last = Math.max(last, epochs.size());
        }
        return new LineChart.Content(
                Curves.across(List.of(), last),
                Axis.share(Messages.text("lab.curve.accuracy")),
                lines);
    }
}
