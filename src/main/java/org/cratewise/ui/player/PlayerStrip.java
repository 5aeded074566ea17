package org.cratewise.ui.player;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The player: waveform and genres over time, and below them the buttons. Keys, when it has the
/// keyboard: Space plays and pauses, Left and Right go 5 s.
public final class PlayerStrip extends VBox {
    private static final Duration BEAT = Duration.millis(50);
    private static final double STEP_SECONDS = 5;

    private final PlayerModel model;
    private final WaveCanvas wave;
    private final Button play;
    private final Timeline beat = new Timeline(new KeyFrame(BEAT, event -> tick()));

    /// @param dark whether the theme is dark
    /// @param next plays what comes after this track
    public PlayerStrip(PlayerModel model, ObservableBooleanValue dark, Runnable next) {
        this.model = model;
        this.wave = new WaveCanvas(model, dark);
        this.play = button("play", Feather.PLAY, "player.play", model::toggle);
        getStyleClass().add("player-strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Messages.text("player.name"));
        getChildren().addAll(wave, controls(next), trouble());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        beat.setCycleCount(Animation.INDEFINITE);
        model.nowProperty().subscribe(now -> follow());
    }

    /// Where in the track it is, s.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> model.positionProperty().get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> model.duration();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private HBox controls(Runnable next) {
        Button skip = button("next", Feather.SKIP_FORWARD, "player.next", next);
        Label time = new Label();
        time.setId("player-time");
        time.getStyleClass().add("time");
        time.setMinWidth(USE_PREF_SIZE);
        model.positionProperty().subscribe(now -> say(time));
        model.pictureProperty().subscribe(now -> say(time));
        Label under = new Label();
        under.getStyleClass().add("under-pointer");
        under.setMinWidth(0);
        under.setMaxWidth(Double.MAX_VALUE);
        under.setAlignment(Pos.CENTER_RIGHT);
        under.textProperty().bind(wave.underPointerProperty());
        HBox.setHgrow(under, Priority.ALWAYS);
        HBox row = new HBox(play, skip, time, under);
        row.getStyleClass().add("controls");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void say(Label time) {
        time.setText(PlayerWords.time(model.positionProperty().get(), model.duration()));
    }

    private Label trouble() {
        Label trouble = new Label();
        trouble.setId("player-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        Shown.when(trouble, trouble.textProperty().isNotEmpty());
        Runnable say = () -> trouble.setText(PlayerWords.trouble(model));
        model.nowProperty().subscribe(say);
        model.pictureProperty().subscribe(say);
        model.trackProperty().subscribe(track -> say.run());
        return trouble;
    }

    private void follow() {
        boolean playing = model.isPlaying();
        FontIcon icon = Icons.of(playing ? Feather.PAUSE : Feather.PLAY);
        play.setGraphic(icon);
        String name = Messages.text(playing ? "player.pause" : "player.play");
        play.setAccessibleText(name);
        play.getTooltip().setText(name);
        if (playing) beat.play();
        else beat.stop();
    }

    private void tick() {
        // A window that is gone needs no beat; the sound goes on until the model is closed.
        if (getScene() == null) beat.stop();
        model.tick();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> model.toggle();
            case LEFT -> model.skip(-STEP_SECONDS);
            case RIGHT -> model.skip(STEP_SECONDS);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Button button(String id, Feather icon, String key, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.setId("player-" + id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(Messages.text(key));
        button.setTooltip(new Tooltip(Messages.text(key)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
