package org.cratewise.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A picture in memory; needs no screen.
final class ImageSurface implements Surface, AutoCloseable {
    static {
        // Otherwise it looks for the screen that DISPLAY names, which need not be there, though
        // nothing is ever shown on it.
        System.setProperty("java.awt.headless", "true");
    }

    private final BufferedImage picture;
    private final Graphics2D pen;

    /// @param scale pixels of the picture for one of the plot
    ImageSurface(int width, int height, int scale) {
        picture = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
        pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(scale, scale);
        pen.setStroke(new BasicStroke(1));
    }

    BufferedImage picture() {
        return picture;
    }

    @Override
    public void fill(Box box, int color) {
        pen.setColor(new Color(color, true));
        pen.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, int color) {
        pen.setColor(new Color(color, true));
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, Type type, int color) {
        pen.setColor(new Color(color, true));
        pen.setFont(font(type));
        double width = width(text, type);
        double left =
                switch (anchor) {
                    case LEFT -> x;
                    case CENTRE -> x - width / 2;
                    case RIGHT -> x - width;
                };
        pen.drawString(text, (float) left, (float) (y + middle()));
    }

    @Override
    public void textUp(String text, double x, double y, Type type, int color) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(-Math.PI / 2);
        text(text, 0, 0, Anchor.CENTRE, type, color);
        pen.setTransform(before);
    }

    @Override
    public double width(String text, Type type) {
        pen.setFont(font(type));
        return pen.getFontMetrics().getStringBounds(text, pen).getWidth();
    }

    @Override
    public void image(Pixels pixels, Box box) {
        BufferedImage image =
                new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        AffineTransform place =
                new AffineTransform(
                        box.width() / pixels.width(),
                        0,
                        0,
                        box.height() / pixels.height(),
                        box.x(),
                        box.y());
        pen.drawImage(image, place, null);
    }

    // From the middle of a line of text down to where its letters stand.
    private double middle() {
        FontMetrics metrics = pen.getFontMetrics();
        return (metrics.getAscent() - metrics.getDescent()) / 2.0;
    }

    private static Font font(Type type) {
        return switch (type) {
            case TITLE -> new Font(Font.SANS_SERIF, Font.BOLD, 15);
            case LABEL -> new Font(Font.SANS_SERIF, Font.PLAIN, 12);
            case SMALL -> new Font(Font.SANS_SERIF, Font.PLAIN, 11);
        };
    }

    @Override
    public void close() {
        pen.dispose();
    }
}
