package org.cratewise.ui.player;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.cratewise.track.Passage;

/// The track from its beginning to its end: waveform, what was listened to, and a ribbon of the
/// genres heard. A click plays from there.
final class WaveCanvas extends Region {
    private static final double HEIGHT = 78;

    private final PlayerModel model;
    private final ObservableBooleanValue dark;
    private final Canvas canvas = new Canvas();
    private final ReadOnlyStringWrapper underPointer = new ReadOnlyStringWrapper("");
    private double pointer = Double.NaN;

    WaveCanvas(PlayerModel model, ObservableBooleanValue dark) {
        this.model = model;
        this.dark = dark;
        getStyleClass().add("wave");
        getChildren().add(canvas);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setCursor(Cursor.HAND);
        model.pictureProperty().subscribe(this::draw);
        model.trackProperty().subscribe(this::draw);
        model.positionProperty().subscribe(now -> draw());
        dark.subscribe(now -> draw());
        setOnMouseMoved(this::point);
        setOnMouseDragged(this::point);
        setOnMouseExited(event -> leave());
        setOnMouseReleased(this::go);
    }

    ReadOnlyStringProperty underPointerProperty() {
        return underPointer.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        new WaveDrawing(model, dark.get(), canvas).draw(pointer);
    }

    private void point(MouseEvent event) {
        pointer = event.getX();
        double at = seconds(pointer);
        underPointer.set(model.duration() > 0 ? PlayerWords.at(at, passage(at)) : "");
        draw();
    }

    private void leave() {
        pointer = Double.NaN;
        underPointer.set("");
        draw();
    }

    // On the waveform to the very place, on the ribbon to where the passage begins.
    private void go(MouseEvent event) {
        if (model.duration() <= 0 || !contains(event.getX(), event.getY())) return;
        double at = seconds(event.getX());
        boolean ribbon = event.getY() >= HEIGHT - WaveDrawing.RIBBON;
        model.playFrom(ribbon ? passage(at).map(p -> p.when().from()).orElse(at) : at);
    }

    private double seconds(double x) {
        return Math.clamp(x / Math.max(1, getWidth()), 0, 1) * model.duration();
    }

    private Optional<Passage> passage(double at) {
        return model.pictureProperty().get().passages().stream()
                .filter(p -> at >= p.when().from() && at < p.when().to())
                .findFirst();
    }
}
