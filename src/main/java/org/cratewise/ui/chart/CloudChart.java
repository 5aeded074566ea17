package org.cratewise.ui.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;

/// Points in a plane in their genres' colours. The wheel zooms; dragging draws a line around points
/// to select them, with Shift or another button it moves the picture; keys: + - 0 and arrows.
public final class CloudChart extends Chart {
    private static final double NEAR = 12;
    private static final double STEP = 1.3;
    private static final double MANY = 3000;

    private final List<double[]> lasso = new ArrayList<>();
    private Cloud cloud = Cloud.NONE;
    private Looking looking = new Looking(cloud);
    private BitSet selected = new BitSet();
    private BitSet shown = new BitSet();
    private Consumer<BitSet> chosen = points -> {};
    private int pointed = -1;
    private double lastX;
    private double lastY;

    /// @param dark whether the theme is dark
    public CloudChart(ObservableBooleanValue dark) {
        super(dark);
        setMinSize(200, 160);
        setPrefSize(640, 480);
        setFocusTraversable(true);
        setOnScroll(this::wheel);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseClicked(event -> clicked(event));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows other points, all of them, none selected.
    public void show(Cloud cloud) {
        this.cloud = cloud;
        looking = new Looking(cloud);
        selected = new BitSet();
        pointed = -1;
        only(new BitSet());
    }

    /// Shows some genres strongly and the others faintly.
    ///
    /// @param genres by index; none for all
    public void only(BitSet genres) {
        shown = (BitSet) genres.clone();
        redraw();
    }

    /// What to do with points that were selected, by index.
    public void onChosen(Consumer<BitSet> chosen) {
        this.chosen = chosen;
    }

    public void select(BitSet points) {
        selected = (BitSet) points.clone();
        chosen.accept((BitSet) points.clone());
        redraw();
    }

    /// All points again.
    public void fit() {
        looking.all();
        redraw();
    }

    /// Comes nearer by a step, or goes away.
    public void zoom(boolean in) {
        looking.zoom(in ? STEP : 1 / STEP, getWidth() / 2, getHeight() / 2);
        redraw();
    }

    @Override
    void draw(Pen pen) {
        looking.size(pen.width, pen.height);
        Color quiet = pen.ink().quiet();
        pen.middle(cloud.xName(), pen.width / 2, pen.height - pen.em() * 0.8, quiet);
        pen.upwards(cloud.yName(), pen.em() * 0.8, pen.height / 2, quiet);
        double radius = (cloud.size() > MANY ? 2.2 : 3.6) * Math.clamp(looking.zoom(), 1, 1.8);
        points(pen, radius, false);
        points(pen, radius, true);
        pen.strength(1);
        if (pointed >= 0)
            pen.ring(looking.x(pointed), looking.y(pointed), radius + 3, pen.ink().text());
        if (lasso.size() > 1) line(pen);
    }

    private void points(Pen pen, double radius, boolean strong) {
        Color[] colors = cloud.names().stream().map(pen.ink()::of).toArray(Color[]::new);
        pen.strength(strong ? 0.85 : 0.13);
        for (int i = 0; i < cloud.size(); i++)
            if (strong(i) == strong)
                pen.dot(looking.x(i), looking.y(i), radius, colors[cloud.genres()[i]]);
    }

    private boolean strong(int point) {
        boolean genre = shown.isEmpty() || shown.get(cloud.genres()[point]);
        return genre && (selected.isEmpty() || selected.get(point));
    }

    private void line(Pen pen) {
        Color edge = pen.ink().of(Ink.Role.FIRST);
        pen.area(column(0), column(1), edge.deriveColor(0, 1, 1, 0.12), edge);
    }

    private double[] column(int axis) {
        return lasso.stream().mapToDouble(point -> point[axis]).toArray();
    }

    @Override
    String at(double x, double y) {
        pointed = looking.nearest(x, y, NEAR);
        return pointed < 0 ? "" : cloud.labels().get(pointed);
    }

    @Override
    void left() {
        pointed = -1;
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() == 0) return;
        double factor = event.getDeltaY() > 0 ? STEP : 1 / STEP;
        looking.zoom(factor, event.getX(), event.getY());
        event.consume();
        redraw();
    }

    private void press(MouseEvent event) {
        requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        lasso.clear();
    }

    private void drag(MouseEvent event) {
        if (event.isShiftDown() || event.getButton() != MouseButton.PRIMARY) {
            looking.move(event.getX() - lastX, event.getY() - lastY);
        } else {
            lasso.add(new double[] {event.getX(), event.getY()});
        }
        lastX = event.getX();
        lastY = event.getY();
        redraw();
    }

    private void release(MouseEvent event) {
        if (lasso.size() > 2) select(looking.within(column(0), column(1)));
        lasso.clear();
        redraw();
    }

    /// A click takes one point, or none; a double click shows all.
    private void clicked(MouseEvent event) {
        if (!event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) return;
        if (event.getClickCount() == 2) {
            fit();
            return;
        }
        BitSet one = new BitSet();
        int point = looking.nearest(event.getX(), event.getY(), NEAR);
        if (point >= 0) one.set(point);
        select(one);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(true);
            case MINUS, SUBTRACT -> zoom(false);
            case DIGIT0, NUMPAD0 -> fit();
            case LEFT -> looking.move(40, 0);
            case RIGHT -> looking.move(-40, 0);
            case UP -> looking.move(0, 40);
            case DOWN -> looking.move(0, -40);
            case ESCAPE -> select(new BitSet());
            default -> {
                return;
            }
        }
        event.consume();
        redraw();
    }
}
