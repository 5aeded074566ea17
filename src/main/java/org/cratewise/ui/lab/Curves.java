package org.cratewise.ui.lab;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.cratewise.genre.lab.Epoch;
import org.cratewise.ui.chart.Axis;
import org.cratewise.ui.chart.Ink;
import org.cratewise.ui.chart.LineChart;
import org.cratewise.ui.chart.Scale;
import org.cratewise.ui.kit.Messages;

/// Training curves.
final class Curves {
    private Curves() {}

    /// @param planned epochs, so that the axis doesn't grow all the time; 0 if nobody knows
    static LineChart.Content loss(List<Epoch> epochs, int planned) {
        double most =
                epochs.stream()
                        .flatMapToDouble(e -> DoubleStream.of(e.loss(), e.validLoss()))
                        .filter(Double::isFinite)
                        .max()
                        .orElse(1);
        Axis up = Axis.of(Messages.text("lab.curve.loss.axis"), Scale.upTo(most));
        return new LineChart.Content(
                across(epochs, planned), up, lines(epochs, Epoch::loss, Epoch::validLoss));
    }

    static LineChart.Content accuracy(List<Epoch> epochs, int planned) {
        return new LineChart.Content(
                across(epochs, planned),
                Axis.share(Messages.text("lab.curve.accuracy")),
                lines(epochs, Epoch::accuracy, Epoch::validAccuracy));
    }

    static Axis across(List<Epoch> epochs, int planned) {
        int last = Math.max(planned, epochs.isEmpty() ? 0 : epochs.getLast().number());
        return Axis.of(Messages.text("lab.curve.epoch"), new Scale(1, Math.max(2, last)));
    }

    static LineChart.Line line(
            String name, Ink.Role role, List<Epoch> epochs, ToDoubleFunction<Epoch> value) {
        return new LineChart.Line(
                name,
                role,
                epochs.stream().mapToDouble(Epoch::number).toArray(),
                epochs.stream().mapToDouble(value).toArray(),
                LineChart.Look.LINE);
    }

    private static List<LineChart.Line> lines(
            List<Epoch> epochs, ToDoubleFunction<Epoch> training, ToDoubleFunction<Epoch> valid) {
        LineChart.Line first =
                line(Messages.text("lab.curve.training"), Ink.Role.FIRST, epochs, training);
        boolean validated = epochs.stream().anyMatch(e -> !Double.isNaN(valid.applyAsDouble(e)));
        if (!validated) return List.of(first);
        return List.of(
                first, line(Messages.text("lab.curve.validation"), Ink.Role.SECOND, epochs, valid));
    }
}
