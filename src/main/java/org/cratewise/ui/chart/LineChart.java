package org.cratewise.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.paint.Color;

/// Lines over one axis, with bars behind them where there are any.
public final class LineChart extends Chart {
    private static final double LEGEND = 1.7;

    private Content content = new Content(Axis.share(""), Axis.share(""), List.of());
    private Plot plot;
    private double marked = Double.NaN;

    /// @param xs [points]
    /// @param ys [points]
    /// @param dots whether each point is marked too
    public record Line(String name, Ink.Role role, double[] xs, double[] ys, Look look) {}

    /// How a line is drawn.
    public enum Look {
        LINE,
        DASHED,
        DOTTED
    }

    /// @param strength 0 for faint to 1 for solid
    /// @param text said of it
    public record Bar(double from, double to, double height, double strength, String text) {}

    /// All that a chart shows.
    public record Content(Axis x, Axis y, List<Line> lines, List<Bar> bars) {
        public Content(Axis x, Axis y, List<Line> lines) {
            this(x, y, lines, List.of());
        }
    }

    /// @param dark whether the theme is dark
    public LineChart(ObservableBooleanValue dark) {
        super(dark);
        setMinSize(120, 100);
        setPrefSize(420, 260);
    }

    public void show(Content content) {
        this.content = content;
        redraw();
    }

    @Override
    void draw(Pen pen) {
        Plot whole = Plot.in(pen, content.x(), content.y());
        double top = named().isEmpty() ? whole.top() : pen.em() * (LEGEND + 0.8);
        plot = new Plot(whole.x(), whole.y(), whole.left(), top, whole.right(), whole.bottom());
        plot.draw(pen);
        legend(pen);
        for (Bar bar : content.bars()) draw(pen, bar);
        if (!Double.isNaN(marked))
            pen.line(plot.x(marked), plot.top(), plot.x(marked), plot.bottom(), pen.ink().quiet());
        for (Line line : content.lines()) draw(pen, line);
    }

    private void draw(Pen pen, Bar bar) {
        double left = plot.x(bar.from()) + 2;
        Color color = pen.ink().tint(pen.ink().of(Ink.Role.FIRST), 0.2 + 0.5 * bar.strength());
        double top = plot.y(bar.height());
        pen.box(left, top, plot.x(bar.to()) - 2 - left, plot.bottom() - top, color);
    }

    private void draw(Pen pen, Line line) {
        Color color = pen.ink().of(line.role());
        int[] there =
                IntStream.range(0, line.xs().length)
                        .filter(i -> !Double.isNaN(line.ys()[i]))
                        .toArray();
        double[] xs = IntStream.of(there).mapToDouble(i -> plot.x(line.xs()[i])).toArray();
        double[] ys = IntStream.of(there).mapToDouble(i -> plot.y(line.ys()[i])).toArray();
        if (line.look() != Look.DOTTED) pen.path(xs, ys, color, line.look() == Look.DASHED);
        boolean few = xs.length < 2 || line.look() == Look.DOTTED;
        for (int i = 0; i < xs.length; i++)
            if (few || plot.x().scale().at(line.xs()[i]) == plot.x().scale().at(marked))
                pen.dot(xs[i], ys[i], 4, color);
    }

    private void legend(Pen pen) {
        double x = plot.left();
        double y = pen.em() * 0.9;
        for (Line line : named()) {
            Color color = pen.ink().of(line.role());
            if (line.look() == Look.DOTTED) pen.dot(x + 8, y, 4, color);
            else if (line.look() == Look.DASHED) pen.dashed(x, y, x + 16, y, color);
            else pen.box(x, y - 1.5, 16, 3, color);
            pen.left(line.name(), x + 22, y, pen.ink().text());
            x += 22 + pen.width(line.name()) + 20;
        }
    }

    private List<Line> named() {
        return content.lines().stream().filter(line -> !line.name().isEmpty()).toList();
    }

    @Override
    String at(double x, double y) {
        marked = Double.NaN;
        if (plot == null || !plot.holds(x, y)) return "";
        double value = plot.valueAt(x);
        for (Bar bar : content.bars())
            if (value >= bar.from() && value < bar.to()) return bar.text();
        marked = nearest(value);
        return Double.isNaN(marked) ? "" : values();
    }

    @Override
    void left() {
        marked = Double.NaN;
    }

    private double nearest(double value) {
        double nearest = Double.NaN;
        for (Line line : named())
            for (double x : line.xs())
                if (Double.isNaN(nearest) || Math.abs(x - value) < Math.abs(nearest - value))
                    nearest = x;
        return nearest;
    }

    private String values() {
        List<String> texts = new ArrayList<>();
        texts.add(content.x().name() + " " + content.x().exact(marked));
        for (Line line : named())
            for (int i = 0; i < line.xs().length; i++)
                if (line.xs()[i] == marked && !Double.isNaN(line.ys()[i]))
                    texts.add(line.name() + " " + content.y().exact(line.ys()[i]));
        return String.join("\n", texts);
    }
}
