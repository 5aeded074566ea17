package org.cratewise.ui.lab;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.genre.lab.Epoch;
import org.cratewise.ui.chart.ChartCard;
import org.cratewise.ui.chart.LineChart;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Segments;

/// The training of a finished run: its loss or its accuracy, epoch by epoch.
final class CurvesCard extends VBox {
    private final ObjectProperty<Value> value = new SimpleObjectProperty<>(Value.LOSS);
    private final LineChart chart;
    private List<Epoch> epochs = List.of();

    private enum Value {
        LOSS,
        ACCURACY
    }

    CurvesCard(LabDesk desk) {
        chart = new LineChart(desk.dark());
        Segments<Value> values =
                new Segments<>(
                        "ways",
                        List.of(Value.values()),
                        value,
                        each ->
                                Messages.text(
                                        each == Value.LOSS
                                                ? "lab.curve.loss"
                                                : "lab.curve.accuracy"));
        ChartCard card =
                new ChartCard(
                                Messages.text("lab.curve.heading"),
                                Messages.text("lab.curve.text"),
                                chart,
                                "training",
                                desk.pictures())
                        .with(values);
        setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        value.subscribe(now -> draw());
    }

    void show(List<Epoch> epochs) {
        this.epochs = List.copyOf(epochs);
        draw();
    }

    private void draw() {
        chart.show(value.get() == Value.LOSS ? Curves.loss(epochs, 0) : Curves.accuracy(epochs, 0));
    }
}
