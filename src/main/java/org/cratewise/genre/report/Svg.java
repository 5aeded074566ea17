package org.cratewise.genre.report;

import java.util.Locale;

/// A drawing of plain shapes. Colours come from the page's style by class, so that it looks right
/// in light and dark.
final class Svg {
    private final StringBuilder shapes = new StringBuilder();
    private final double width;
    private final double height;
    private final String title;

    /// @param title read aloud in its place
    Svg(double width, double height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return add(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>",
                n(x1), n(y1), n(x2), n(y2), style);
    }

    Svg box(double x, double y, double width, double height, String style) {
        return box(x, y, width, height, style, 1);
    }

    /// @param strength 0 for clear to 1 for solid
    Svg box(double x, double y, double width, double height, String style, double strength) {
        return add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" class=\"%s\""
                        + " fill-opacity=\"%s\"/>",
                n(x), n(y), n(Math.max(0, width)), n(Math.max(0, height)), style, n(strength));
    }

    Svg dot(double x, double y, double radius, String style) {
        return add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"%s\"/>",
                n(x), n(y), n(radius), style);
    }

    /// @param points `[n][x, y]`
    Svg path(double[][] points, String style) {
        StringBuilder list = new StringBuilder();
        for (double[] point : points)
            list.append(n(point[0])).append(',').append(n(point[1])).append(' ');
        return add("<polyline points=\"%s\" class=\"%s\"/>", list.toString().strip(), style);
    }

    /// @param anchor `start`, `middle` or `end`
    Svg text(double x, double y, String text, String anchor, String style) {
        return add(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" class=\"%s\">%s</text>",
                n(x), n(y), anchor, style, Html.escape(text));
    }

    /// Text that is read upwards.
    Svg upwards(double x, double y, String text, String style) {
        return add(
                "<text transform=\"translate(%s %s) rotate(-90)\" text-anchor=\"middle\""
                        + " class=\"%s\">%s</text>",
                n(x), n(y), style, Html.escape(text));
    }

    private Svg add(String format, Object... values) {
        shapes.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    private static String n(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">%n%s</svg>%n",
                n(width),
                n(height),
                Html.escape(title),
                shapes);
    }
}
