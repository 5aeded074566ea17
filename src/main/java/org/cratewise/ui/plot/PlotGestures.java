package org.cratewise.ui.plot;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.cratewise.plot.Box;

/// How a plot is looked at: the wheel comes nearer in time, with Shift also in frequency; dragging
/// moves; a double click shows all. Keys: plus, minus, arrows, 0.
final class PlotGestures {
    private static final double STEP = 1.25;
    private static final double KEY_SHARE = 0.1;

    private final PlotCanvas canvas;
    private final PlotModel model;
    private double lastX;
    private double lastY;

    PlotGestures(PlotCanvas canvas, PlotModel model) {
        this.canvas = canvas;
        this.model = model;
    }

    void listen() {
        canvas.setOnScroll(this::scroll);
        canvas.setOnMouseMoved(event -> canvas.point(event.getX(), event.getY()));
        canvas.setOnMouseExited(event -> canvas.point(-1, -1));
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(event -> canvas.setCursor(Cursor.CROSSHAIR));
        canvas.setOnMouseClicked(this::click);
        canvas.setOnKeyPressed(this::key);
        canvas.setCursor(Cursor.CROSSHAIR);
    }

    private void scroll(ScrollEvent event) {
        Box inside = canvas.inside();
        double turned = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (inside.width() == 0 || turned == 0) return;
        double factor = turned > 0 ? STEP : 1 / STEP;
        double x = Math.clamp((event.getX() - inside.x()) / inside.width(), 0, 1);
        double y = Math.clamp(1 - (event.getY() - inside.y()) / inside.height(), 0, 1);
        model.zoom(factor, x, event.isShiftDown() ? y : -1);
        canvas.point(event.getX(), event.getY());
        event.consume();
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
    }

    private void drag(MouseEvent event) {
        Box inside = canvas.inside();
        if (inside.width() == 0) return;
        canvas.setCursor(Cursor.CLOSED_HAND);
        model.move(
                (lastX - event.getX()) / inside.width(), (event.getY() - lastY) / inside.height());
        lastX = event.getX();
        lastY = event.getY();
        canvas.point(lastX, lastY);
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) model.reset();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> model.zoom(STEP, 0.5, event.isShiftDown() ? 0.5 : -1);
            case MINUS, SUBTRACT -> model.zoom(1 / STEP, 0.5, event.isShiftDown() ? 0.5 : -1);
            case LEFT -> model.move(-KEY_SHARE, 0);
            case RIGHT -> model.move(KEY_SHARE, 0);
            case UP -> model.move(0, KEY_SHARE);
            case DOWN -> model.move(0, -KEY_SHARE);
            case DIGIT0, NUMPAD0, HOME -> model.reset();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
