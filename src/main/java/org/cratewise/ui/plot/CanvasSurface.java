package org.cratewise.ui.plot;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.cratewise.plot.Box;
import org.cratewise.plot.Pixels;
import org.cratewise.plot.Surface;

/// A part of the window, written on with the window's font.
final class CanvasSurface implements Surface {
    private final GraphicsContext pen;
    private final double size;

    /// @param size of the window's text, px
    CanvasSurface(GraphicsContext pen, double size) {
        this.pen = pen;
        this.size = size;
        pen.setTextBaseline(VPos.CENTER);
        pen.setLineWidth(1);
        pen.setImageSmoothing(false);
    }

    @Override
    public void fill(Box box, int color) {
        pen.setFill(color(color));
        pen.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    // In the middle of a pixel, where a line of one pixel is sharp.
    @Override
    public void line(double x1, double y1, double x2, double y2, int color) {
        pen.setStroke(color(color));
        double sharpX = x1 == x2 ? Math.floor(x1) + 0.5 - x1 : 0;
        double sharpY = y1 == y2 ? Math.floor(y1) + 0.5 - y1 : 0;
        pen.strokeLine(x1 + sharpX, y1 + sharpY, x2 + sharpX, y2 + sharpY);
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, Type type, int color) {
        pen.setFont(font(type));
        pen.setFill(color(color));
        pen.setTextAlign(
                switch (anchor) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTRE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        pen.fillText(text, x, y);
    }

    @Override
    public void textUp(String text, double x, double y, Type type, int color) {
        pen.save();
        pen.translate(x, y);
        pen.rotate(-90);
        text(text, 0, 0, Anchor.CENTRE, type, color);
        pen.restore();
    }

    @Override
    public double width(String text, Type type) {
        Text measured = new Text(text);
        measured.setFont(font(type));
        return measured.getLayoutBounds().getWidth();
    }

    @Override
    public void image(Pixels pixels, Box box) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        pen.drawImage(image, box.x(), box.y(), box.width(), box.height());
    }

    private Font font(Type type) {
        String family = Font.getDefault().getFamily();
        return switch (type) {
            case TITLE -> Font.font(family, FontWeight.BOLD, size * 1.1);
            case LABEL -> Font.font(family, size * 0.92);
            case SMALL -> Font.font(family, size * 0.85);
        };
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff, (argb >>> 24) / 255.0);
    }
}
