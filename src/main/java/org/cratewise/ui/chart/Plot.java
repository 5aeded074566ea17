package org.cratewise.ui.chart;

import javafx.scene.paint.Color;

/// The frame of a plot with two axes: where values come to lie, grid, numbers and names.
///
/// @param x to the right
/// @param y upwards
/// @param left edge of the plot within its chart, px
record Plot(Axis x, Axis y, double left, double top, double right, double bottom) {
    private static final int UP = 5;

    /// What is left of a chart beside numbers and names.
    static Plot in(Pen pen, Axis x, Axis y) {
        double em = pen.em();
        return new Plot(x, y, em * 5, em, pen.width - em * 1.4, pen.height - em * 3.4);
    }

    double x(double value) {
        return left + x.scale().at(value) * (right - left);
    }

    double y(double value) {
        return bottom - y.scale().at(value) * (bottom - top);
    }

    double valueAt(double px) {
        return x.scale().back((px - left) / (right - left));
    }

    boolean holds(double px, double py) {
        return px >= left - 4 && px <= right + 4 && py >= top - 4 && py <= bottom + 4;
    }

    void draw(Pen pen) {
        Color grid = pen.ink().line();
        Color quiet = pen.ink().quiet();
        double em = pen.em();
        for (double tick : y.scale().ticks(UP)) {
            pen.line(left, y(tick), right, y(tick), grid);
            pen.right(y.tick(tick, UP), left - em * 0.6, y(tick), quiet);
        }
        int across = (int) Math.max(2, Math.min(10, (right - left) / (em * 5)));
        for (double tick : x.scale().ticks(across))
            pen.middle(x.tick(tick, across), x(tick), bottom + em, quiet);
        pen.middle(x.name(), (left + right) / 2, bottom + em * 2.6, quiet);
        pen.upwards(y.name(), em * 0.9, (top + bottom) / 2, quiet);
    }
}
