package org.cratewise.ui.truth;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
import org.cratewise.ui.kit.Tile;
import org.cratewise.ui.kit.Words;

/// How right the guesses are on reviewed tracks.
final class RightView extends StackPane {
    private static final int FEW = 30;

    private final TruthModel model;
    private final Tile reviewed = new Tile(Messages.text("truth.reviewed"));
    private final Tile right = new Tile(Messages.text("truth.right"));
    private final Tile among = new Tile(Messages.text("truth.among"));
    private final Tile ece = new Tile(Messages.text("truth.ece"));
    private final Tile nine = new Tile(Messages.text("truth.nine"));
    private final Label few = new Label(Messages.text("truth.few"));
    private final Label empty = new Label(Messages.text("truth.empty"));
    private final ConfusionChart confusion;
    private final GenreBars genres;
    private final LineChart reliability;
    private final LineChart coverage;
    private final ScrollPane content;

    RightView(TruthModel model, TruthDesk desk) {
        this.model = model;
        confusion = new ConfusionChart(desk.dark());
        genres = new GenreBars(desk.dark(), desk.pictures());
        genres.figureProperty().set(GenreBars.Figure.PRECISION);
        reliability = new LineChart(desk.dark());
        coverage = new LineChart(desk.dark());
        FlowPane tiles = new FlowPane(reviewed, right, among, ece, nine);
        tiles.getStyleClass().add("tiles");
        Label note = new Label(Messages.text("truth.note"));
        note.getStyleClass().add("chart-sentence");
        few.getStyleClass().add("leak");
        few.managedProperty().bind(few.visibleProperty());
        for (Label text : List.of(note, few, empty)) {
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
        }
        VBox all = new VBox(tiles, note, few, charts(desk));
        all.getStyleClass().add("lab-column");
        content = new ScrollPane(all);
        content.setFitToWidth(true);
        content.getStyleClass().addAll("lab-scroll", "lab-page");
        empty.getStyleClass().add("nothing-yet");
        getChildren().addAll(empty, content);
        confusion.onChosen(cell -> model.cellProperty().set(Optional.of(cell)));
        model.truthProperty().subscribe(truth -> show(truth));
    }

    private VBox charts(TruthDesk desk) {
        ChartCard matrix = card("truth.confusion", confusion, "my-confusion", desk);
        matrix.setMinHeight(580);
        Columns others =
                new Columns(
                        List.of(
                                genres,
                                card("truth.reliability", reliability, "my-reliability", desk),
                                card("truth.coverage", coverage, "my-coverage", desk)));
        VBox all = new VBox(Columns.pair(matrix, new CellTracks(model, desk)), others);
        all.getStyleClass().add("lab-column");
        return all;
    }

    private static ChartCard card(String key, Chart chart, String name, TruthDesk desk) {
        return new ChartCard(
                Messages.text(key), Messages.text(key + ".text"), chart, name, desk.pictures());
    }

    private void show(Truth truth) {
        content.setVisible(truth.measures().isPresent());
        empty.setVisible(truth.measures().isEmpty());
        truth.measures().ifPresent(measures -> show(truth, measures));
    }

    private void show(Truth truth, Measures measures) {
        few.setVisible(truth.reviewed() < FEW);
        reviewed.show(
                Words.count(truth.reviewed()), Messages.text("truth.reviewed.of", truth.tracks()));
        right.show(
                MeasureCharts.percent(measures.accuracy()),
                Messages.text(
                        "truth.interval",
                        MeasureCharts.percent(measures.accuracyInterval().low()),
                        MeasureCharts.percent(measures.accuracyInterval().high())));
        int top = Math.min(3, measures.topK().size());
        among.show(MeasureCharts.percent(measures.topK().get(top - 1)), "");
        ece.show(
                MeasureCharts.number(measures.reliability().error()),
                Messages.text("truth.ece.text"));
        nine.show(
                MeasureCharts.percent(measures.coverage().atNine()),
                Messages.text("truth.nine.text"));
        Confusion matrix = MeasureCharts.confusion(measures);
        confusion.show(matrix);
        matrix.worst().ifPresent(confusion::choose);
        genres.show(measures);
        reliability.show(MeasureCharts.reliability(measures.reliability()));
        coverage.show(MeasureCharts.coverage(measures.coverage()));
    }
}
