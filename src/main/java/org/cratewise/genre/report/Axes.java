package org.cratewise.genre.report;

import java.util.Locale;

/// A plot's frame: where values come to lie, with lines and numbers to read them by.
final class Axes {
    static final double WIDTH = 520;
    static final double HEIGHT = 320;
    private static final double LEFT = 46;
    private static final double RIGHT = 14;
    private static final double TOP = 12;
    private static final double BOTTOM = 42;
    private static final int LINES = 5;

    private final double mostX;
    private final double leastX;
    private final double mostY;

    /// x from least to most, y from 0 to most.
    Axes(double leastX, double mostX, double mostY) {
        this.leastX = leastX;
        this.mostX = mostX > leastX ? mostX : leastX + 1;
        this.mostY = mostY > 0 ? mostY : 1;
    }

    double x(double value) {
        return LEFT + (value - leastX) / (mostX - leastX) * (WIDTH - LEFT - RIGHT);
    }

    double y(double value) {
        return HEIGHT - BOTTOM - value / mostY * (HEIGHT - TOP - BOTTOM);
    }

    /// A drawing with lines, numbers and names of the axes.
    Svg draw(String title, String nameX, String nameY) {
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        for (int i = 0; i <= LINES; i++) {
            double value = mostY * i / LINES;
            svg.line(LEFT, y(value), WIDTH - RIGHT, y(value), "grid");
            svg.text(LEFT - 7, y(value) + 4, number(value, mostY), "end", "dim");
            double across = leastX + (mostX - leastX) * i / LINES;
            svg.text(x(across), HEIGHT - BOTTOM + 17, number(across, mostX), "middle", "dim");
        }
        svg.text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6, nameX, "middle", "dim");
        return svg.upwards(11, (TOP + HEIGHT - BOTTOM) / 2, nameY, "dim");
    }

    private static String number(double value, double most) {
        String format = most >= 10 ? "%.0f" : most > 2 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
