package org.cratewise.ui.chart;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// A drawing that fills its place, says what lies under the pointer, and follows the theme and the
/// text size.
public abstract class Chart extends Region {
    private static final double SHARP = 2;
    private static final double AWAY = 12;

    private final ObservableBooleanValue dark;
    private final Canvas canvas = new Canvas();
    private final Label value = new Label();

    /// @param dark whether the theme is dark
    Chart(ObservableBooleanValue dark) {
        this.dark = dark;
        getStyleClass().add("chart-area");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        value.getStyleClass().add("chart-value");
        value.setManaged(false);
        value.setVisible(false);
        value.setMouseTransparent(true);
        getChildren().addAll(canvas, value);
        dark.subscribe(now -> redraw());
        value.fontProperty().subscribe(now -> redraw());
        setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        setOnMouseExited(event -> leave());
    }

    /// Draws all of it.
    abstract void draw(Pen pen);

    /// What lies at a place, in words; empty if nothing does. May mark it when next drawn.
    String at(double x, double y) {
        return "";
    }

    /// Nothing is under the pointer any more.
    void left() {}

    /// Draws it again in the next pulse.
    public final void redraw() {
        requestLayout();
    }

    /// The chart as a picture of twice its size, on its background.
    public final WritableImage picture() {
        double width = Math.max(1, getWidth());
        double height = Math.max(1, getHeight());
        Canvas large = new Canvas(width * SHARP, height * SHARP);
        GraphicsContext g = large.getGraphicsContext2D();
        g.scale(SHARP, SHARP);
        draw(pen(g, width, height));
        SnapshotParameters paper = new SnapshotParameters();
        paper.setFill(ink().surface());
        return large.snapshot(paper, null);
    }

    /// The colours it is drawn in now.
    final Ink ink() {
        return new Ink(dark.get());
    }

    /// The height of its text, px.
    final double em() {
        return value.getFont().getSize();
    }

    @Override
    protected final void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setGlobalAlpha(1);
        if (getWidth() > 40 && getHeight() > 30) draw(pen(g, getWidth(), getHeight()));
    }

    private Pen pen(GraphicsContext g, double width, double height) {
        g.setTextBaseline(VPos.CENTER);
        return new Pen(g, ink(), value.getFont(), width, height);
    }

    private void hover(double x, double y) {
        String text = at(x, y);
        value.setVisible(!text.isEmpty());
        value.setText(text);
        value.autosize();
        boolean flip = x + AWAY + value.getWidth() > getWidth();
        double top = Math.min(y + AWAY, getHeight() - value.getHeight());
        double side = flip ? x - AWAY - value.getWidth() : x + AWAY;
        value.relocate(Math.round(Math.max(0, side)), Math.round(Math.max(0, top)));
        redraw();
    }

    private void leave() {
        value.setVisible(false);
        left();
        redraw();
    }
}
