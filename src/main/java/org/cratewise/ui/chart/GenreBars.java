package org.cratewise.ui.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.genre.measure.Measures;
import org.cratewise.genre.measure.Measures.GenreMeasures;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Segments;

/// A bar for each genre, of the figure a person chooses.
public final class GenreBars extends VBox {
    private final BarChart bars;
    private final ObjectProperty<Figure> figure = new SimpleObjectProperty<>(Figure.RECALL);
    private Measures measures;

    /// What can be shown of a genre. Its recall is what reports call its accuracy.
    public enum Figure {
        RECALL(genre -> genre.rates().recall()),
        PRECISION(genre -> genre.rates().precision()),
        F1(genre -> genre.rates().f1()),
        AUC(GenreMeasures::auc);

        private final ToDoubleFunction<GenreMeasures> value;

        Figure(ToDoubleFunction<GenreMeasures> value) {
            this.value = value;
        }
    }

    /// @param dark whether the theme is dark
    public GenreBars(ObservableBooleanValue dark, Pictures pictures) {
        bars = new BarChart(dark);
        Segments<Figure> figures =
                new Segments<>(
                        "ways",
                        List.of(Figure.values()),
                        figure,
                        each ->
                                Messages.text(
                                        "chart.figure." + each.name().toLowerCase(Locale.ROOT)));
        ChartCard card =
                new ChartCard(
                                Messages.text("chart.genres"),
                                Messages.text("chart.genres.text"),
                                bars,
                                "genres",
                                pictures)
                        .with(figures);
        setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        figure.subscribe(now -> draw());
    }

    public ObjectProperty<Figure> figureProperty() {
        return figure;
    }

    public void show(Measures measures) {
        this.measures = measures;
        draw();
    }

    private void draw() {
        if (measures != null) bars.show(MeasureCharts.genres(measures, figure.get().value), 1);
    }
}
