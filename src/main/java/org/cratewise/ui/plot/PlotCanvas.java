package org.cratewise.ui.plot;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.cratewise.plot.Box;
import org.cratewise.plot.ColorMap;
import org.cratewise.plot.Look;
import org.cratewise.plot.Pixels;
import org.cratewise.plot.Plot;
import org.cratewise.plot.PlotLayout;
import org.cratewise.plot.PlotPainter;
import org.cratewise.plot.View;
import org.cratewise.ui.kit.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The plot itself, drawn anew when its part, its size or the theme changes. The values are made
/// into pixels in the background; until they come the old ones stay.
final class PlotCanvas extends Region {
    private static final Logger LOG = LoggerFactory.getLogger(PlotCanvas.class);
    private static final double TEXT_SIZE = 13;

    private final PlotModel model;
    private final Jobs jobs;
    private final ObservableBooleanValue dark;
    private final Canvas canvas = new Canvas();
    private final Line upright = new Line();
    private final Line level = new Line();
    private final ReadOnlyStringWrapper underPointer = new ReadOnlyStringWrapper("");
    private boolean drawing;
    private boolean stale;

    PlotCanvas(PlotModel model, Jobs jobs, ObservableBooleanValue dark) {
        this.model = model;
        this.jobs = jobs;
        this.dark = dark;
        getStyleClass().add("plot-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(model.kindProperty().map(WindowWords.now()::of));
        setMinSize(200, 140);
        for (Line line : new Line[] {upright, level}) {
            line.getStyleClass().add("cross-hair");
            line.setMouseTransparent(true);
            line.setManaged(false);
            line.setVisible(false);
        }
        getChildren().addAll(canvas, upright, level);
        model.stateProperty().subscribe(this::draw);
        model.viewProperty().subscribe(this::draw);
        dark.subscribe(now -> draw());
        new PlotGestures(this, model).listen();
    }

    ReadOnlyStringProperty underPointerProperty() {
        return underPointer.getReadOnlyProperty();
    }

    /// The colours for the theme of the moment.
    Look look() {
        return dark.get() ? Look.dark(ColorMap.VIRIDIS) : Look.light(ColorMap.VIRIDIS);
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    /// Where the values are, in this region.
    Box inside() {
        Plot plot = model.stateProperty().get().plot().orElse(null);
        return plot == null || model.viewProperty().get() == null
                ? new Box(0, 0, 0, 0)
                : layout(plot, model.viewProperty().get()).inside();
    }

    private PlotLayout layout(Plot plot, View view) {
        return PlotLayout.of(plot, view, getWidth(), getHeight(), surface());
    }

    private CanvasSurface surface() {
        return new CanvasSurface(canvas.getGraphicsContext2D(), TEXT_SIZE);
    }

    private void draw() {
        Plot plot = model.stateProperty().get().plot().orElse(null);
        View view = model.viewProperty().get();
        if (plot == null || view == null || getWidth() < 100 || getHeight() < 100) {
            canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
            return;
        }
        stale = drawing;
        if (drawing) return;
        drawing = true;
        raster(plot, view);
    }

    private void raster(Plot plot, View view) {
        Box inside = layout(plot, view).inside();
        Look look = look();
        double scale = getScene() == null ? 1 : outputScale();
        int width = (int) Math.max(1, Math.round(inside.width() * scale));
        int height = (int) Math.max(1, Math.round(inside.height() * scale));
        jobs.run(
                () -> plot.raster(view, width, height, look),
                values -> paint(plot, view, values, look),
                e -> {
                    drawing = false;
                    LOG.error("Can't draw {}", plot.kind(), e);
                });
    }

    private double outputScale() {
        return getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    }

    private void paint(Plot plot, View view, Pixels values, Look look) {
        drawing = false;
        boolean current = model.stateProperty().get().plot().orElse(null) == plot;
        if (current)
            new PlotPainter(plot, view, model.marks(), look, surface())
                    .paint(values, getWidth(), getHeight());
        if (stale) draw();
    }

    /// Shows what is at a place.
    void point(double x, double y) {
        Box inside = inside();
        Plot plot = model.stateProperty().get().plot().orElse(null);
        boolean there = plot != null && inside.contains(x, y);
        upright.setVisible(there);
        level.setVisible(there);
        if (!there) {
            underPointer.set("");
            return;
        }
        cross(inside, Math.floor(x) + 0.5, Math.floor(y) + 0.5);
        double shareX = (x - inside.x()) / inside.width();
        double shareY = 1 - (y - inside.y()) / inside.height();
        underPointer.set(plot.say(model.viewProperty().get(), shareX, shareY, inside.width()));
    }

    private void cross(Box inside, double x, double y) {
        upright.setStartX(x);
        upright.setEndX(x);
        upright.setStartY(inside.y());
        upright.setEndY(inside.y() + inside.height());
        level.setStartX(inside.x());
        level.setEndX(inside.x() + inside.width());
        level.setStartY(y);
        level.setEndY(y);
    }
}
