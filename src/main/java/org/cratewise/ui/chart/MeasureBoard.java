package org.cratewise.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cratewise.genre.measure.Measures;
import org.cratewise.ui.kit.Messages;

/// The charts of how right some guesses are: the confusion with something beside it, each genre,
/// and how far certainty can be trusted.
public final class MeasureBoard extends VBox {
    private static final double MATRIX = 580;

    private final ConfusionChart confusion;
    private final GenreBars genres;
    private final LineChart reliability;
    private final LineChart coverage;

    /// What a chart is called.
    ///
    /// @param key of its heading; with `.text` that of the sentence below
    /// @param file name of its picture
    public record Caption(String key, String file) {}

    /// The captions of the charts.
    public record Captions(Caption confusion, Caption reliability, Caption coverage) {}

    /// @param dark whether the theme is dark
    /// @param beside stands beside the confusion
    /// @param more stands after the charts
    public MeasureBoard(
            ObservableBooleanValue dark,
            Pictures pictures,
            Captions captions,
            Region beside,
            List<? extends Region> more) {
        confusion = new ConfusionChart(dark);
        genres = new GenreBars(dark, pictures);
        reliability = new LineChart(dark);
        coverage = new LineChart(dark);
        ChartCard matrix = card(captions.confusion(), confusion, pictures);
        matrix.setMinHeight(MATRIX);
        List<Region> others = new ArrayList<>();
        others.add(genres);
        others.add(card(captions.reliability(), reliability, pictures));
        others.add(card(captions.coverage(), coverage, pictures));
        others.addAll(more);
        getChildren().setAll(new Pair(matrix, beside), new Columns(others));
        getStyleClass().add("lab-column");
    }

    private static ChartCard card(Caption caption, Chart chart, Pictures pictures) {
        return new ChartCard(
                Messages.text(caption.key()),
                Messages.text(caption.key() + ".text"),
                chart,
                caption.file(),
                pictures);
    }

    /// Tells which cell of the confusion is chosen.
    public void onChosen(Consumer<Optional<Confusion.Cell>> tell) {
        confusion.onChosen(cell -> tell.accept(Optional.of(cell)));
    }

    /// The bars of each genre.
    public GenreBars genres() {
        return genres;
    }

    /// Shows measures, with the commonest mistake chosen: something is to be seen at once.
    public void show(Measures measures) {
        Confusion matrix = MeasureCharts.confusion(measures);
        confusion.show(matrix);
        matrix.worst().ifPresent(confusion::choose);
        genres.show(measures);
        reliability.show(MeasureCharts.reliability(measures.reliability()));
        coverage.show(MeasureCharts.coverage(measures.coverage()));
    }
}
