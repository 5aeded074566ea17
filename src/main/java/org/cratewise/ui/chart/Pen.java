package org.cratewise.ui.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Draws one chart: shapes on whole pixels, text in the window's font.
final class Pen {
    private final GraphicsContext g;
    private final Ink ink;
    private final Font font;
    final double width;
    final double height;

    Pen(GraphicsContext g, Ink ink, Font font, double width, double height) {
        this.g = g;
        this.ink = ink;
        this.font = font;
        this.width = width;
        this.height = height;
    }

    Ink ink() {
        return ink;
    }

    /// The height of the window's text, px.
    double em() {
        return font.getSize();
    }

    void line(double x1, double y1, double x2, double y2, Color color) {
        g.setStroke(color);
        g.setLineWidth(1);
        g.setLineDashes();
        g.strokeLine(crisp(x1), crisp(y1), crisp(x2), crisp(y2));
    }

    void dashed(double x1, double y1, double x2, double y2, Color color) {
        g.setStroke(color);
        g.setLineWidth(1.2);
        g.setLineDashes(5, 4);
        g.strokeLine(x1, y1, x2, y2);
        g.setLineDashes();
    }

    void box(double x, double y, double width, double height, Color color) {
        g.setFill(color);
        g.fillRoundRect(x, y, Math.max(0, width), Math.max(0, height), 3, 3);
    }

    void frame(double x, double y, double width, double height, Color color) {
        g.setStroke(color);
        g.setLineWidth(2);
        g.setLineDashes();
        g.strokeRoundRect(x, y, width, height, 4, 4);
    }

    void dot(double x, double y, double radius, Color color) {
        g.setFill(color);
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void ring(double x, double y, double radius, Color color) {
        g.setStroke(color);
        g.setLineWidth(1.5);
        g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void path(double[] xs, double[] ys, Color color, boolean dashed) {
        g.setStroke(color);
        g.setLineWidth(1.8);
        if (dashed) g.setLineDashes(5, 4);
        g.strokePolyline(xs, ys, xs.length);
        g.setLineDashes();
    }

    void area(double[] xs, double[] ys, Color fill, Color edge) {
        g.setFill(fill);
        g.fillPolygon(xs, ys, xs.length);
        g.setStroke(edge);
        g.setLineWidth(1.2);
        g.strokePolygon(xs, ys, xs.length);
    }

    void strength(double alpha) {
        g.setGlobalAlpha(alpha);
    }

    /// From there to the right.
    void left(String text, double x, double y, Color color) {
        write(text, x, y, color, TextAlignment.LEFT, font);
    }

    /// Up to there.
    void right(String text, double x, double y, Color color) {
        write(text, x, y, color, TextAlignment.RIGHT, font);
    }

    void middle(String text, double x, double y, Color color) {
        write(text, x, y, color, TextAlignment.CENTER, font);
    }

    void bold(String text, double x, double y, Color color) {
        Font bold = Font.font(font.getFamily(), FontWeight.SEMI_BOLD, font.getSize());
        write(text, x, y, color, TextAlignment.CENTER, bold);
    }

    void small(String text, double x, double y, Color color) {
        Font small = Font.font(font.getFamily(), font.getSize() * 0.82);
        write(text, x, y, color, TextAlignment.CENTER, small);
    }

    /// Read upwards, its middle there.
    void upwards(String text, double x, double y, Color color) {
        turned(text, x, y, -90, TextAlignment.CENTER, color);
    }

    /// Slanting up to the right from there.
    void slanting(String text, double x, double y, Color color) {
        turned(text, x, y, -45, TextAlignment.LEFT, color);
    }

    /// How wide a text is, px.
    double width(String text) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    private void turned(
            String text, double x, double y, double degrees, TextAlignment align, Color color) {
        g.save();
        g.translate(x, y);
        g.rotate(degrees);
        write(text, 0, 0, color, align, font);
        g.restore();
    }

    private void write(
            String text, double x, double y, Color color, TextAlignment align, Font font) {
        g.setFill(color);
        g.setFont(font);
        g.setTextAlign(align);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(text, x, y);
    }

    private static double crisp(double value) {
        return Math.floor(value) + 0.5;
    }
}
