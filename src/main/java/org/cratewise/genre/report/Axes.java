package org.cratewise.genre.report;

import java.util.Locale;

/// A plot's frame: where values come to lie, with lines and numbers to read them by.
final class Axes {
    static final double WIDTH = 520;
    static final double HEIGHT = 320;
    private static final double LEFT = 54;
    private static final double RIGHT = 14;
    private static final double TOP = 12;
    private static final double BOTTOM = 42;
    private static final int LINES = 5;
    private static final int LARGE = 10;

    private final double mostX;
    private final double leastX;
    private final double mostY;
    private final double stepX;

    private Axes(double leastX, double mostX, double stepX, double mostY) {
        this.leastX = leastX;
        this.mostX = mostX;
        this.stepX = stepX;
        this.mostY = mostY > 0 ? mostY : 1;
    }

    /// Shares both ways.
    static Axes shares() {
        return new Axes(0, 1, 0.2, 1);
    }

    /// Epochs from 1 on to the right.
    static Axes epochs(int count, double mostY) {
        int last = Math.max(2, count);
        return new Axes(1, last, Math.max(1, (last - 1 + LINES - 1) / LINES), mostY);
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
        }
        for (double across = leastX; across <= mostX + 1e-9; across += stepX)
            svg.text(
                    x(across),
                    HEIGHT - BOTTOM + 17,
                    stepX < 1 ? number(across, 1) : number(across, LARGE),
                    "middle",
                    "dim");
        svg.text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6, nameX, "middle", "dim");
        return svg.upwards(13, (TOP + HEIGHT - BOTTOM) / 2, nameY, "dim");
    }

    private static String number(double value, double most) {
        String format = most >= LARGE ? "%.0f" : most > 2 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
