package org.cratewise.ui.chart;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.paint.Color;
import org.cratewise.track.Genre;

/// Bars to the right, one below the other, each with its name and its value in words.
public final class BarChart extends Chart {
    private static final double ROW = 2;

    private List<Bar> bars = List.of();
    private double most = 1;

    /// @param genre whose colour it has, with a dot beside its name
    /// @param role the colour it has without a genre
    /// @param value from 0
    /// @param low lower end of its interval; NaN without one
    /// @param high upper end of its interval
    /// @param text of the value
    public record Bar(
            String name,
            Optional<Genre> genre,
            Ink.Role role,
            double value,
            double low,
            double high,
            String text) {
        public static Bar of(String name, Optional<Genre> genre, double value, String text) {
            return new Bar(name, genre, Ink.Role.FIRST, value, Double.NaN, Double.NaN, text);
        }
    }

    /// @param dark whether the theme is dark
    public BarChart(ObservableBooleanValue dark) {
        super(dark);
        setMinWidth(160);
        setPrefWidth(420);
    }

    /// @param most the value of a full bar
    public void show(List<Bar> bars, double most) {
        this.bars = List.copyOf(bars);
        this.most = most > 0 ? most : 1;
        double height = Math.max(2, bars.size()) * ROW * em() + 8;
        setMinHeight(height);
        setPrefHeight(height);
        redraw();
    }

    @Override
    void draw(Pen pen) {
        double names = 0;
        double texts = 0;
        for (Bar bar : bars) {
            names = Math.max(names, pen.width(bar.name()));
            texts = Math.max(texts, pen.width(bar.text()));
        }
        double em = pen.em();
        names = Math.min(names, pen.width * 0.4);
        double left = names + em * 2.2;
        double right = pen.width - texts - em * 1.2;
        for (int i = 0; i < bars.size(); i++)
            draw(pen, bars.get(i), em * ROW * (i + 0.5) + 4, left, right);
    }

    private void draw(Pen pen, Bar bar, double y, double left, double right) {
        double em = pen.em();
        double half = em * 0.46;
        Ink ink = pen.ink();
        Color color = bar.genre().map(ink::of).orElse(ink.of(bar.role()));
        if (bar.genre().isPresent()) pen.dot(em * 0.5, y, em * 0.36, color);
        pen.left(bar.name(), bar.genre().isPresent() ? em * 1.3 : 0, y, ink.text());
        pen.box(left, y - half, right - left, 2 * half, ink.groove());
        double length = (right - left) * Math.min(1, bar.value() / most);
        pen.box(left, y - half, length, 2 * half, color);
        if (!Double.isNaN(bar.low())) whisker(pen, bar, y, left, right);
        pen.right(bar.text(), pen.width - em * 0.2, y, ink.quiet());
    }

    private void whisker(Pen pen, Bar bar, double y, double left, double right) {
        double low = left + (right - left) * bar.low() / most;
        double high = left + (right - left) * bar.high() / most;
        Color color = pen.ink().text();
        pen.line(low, y, high, y, color);
        pen.line(low, y - 3, low, y + 3, color);
        pen.line(high, y - 3, high, y + 3, color);
    }

    @Override
    String at(double x, double y) {
        int row = (int) Math.floor((y - 4) / (ROW * em()));
        if (row < 0 || row >= bars.size()) return "";
        return bars.get(row).name() + ": " + bars.get(row).text();
    }
}
