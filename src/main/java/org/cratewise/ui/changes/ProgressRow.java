package org.cratewise.ui.changes;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.cratewise.sorting.Control;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.kordamp.ikonli.feather.Feather;

/// How far a batch is, with its brakes; there only while it runs.
final class ProgressRow extends HBox {
    private static final Duration TICK = Duration.millis(100);

    ProgressRow(Running running) {
        getStyleClass().add("progress-row");
        setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(Messages.text("changes.progress"));
        bar.progressProperty().bind(running.progressProperty().map(ProgressRow::share));
        Label words = new Label();
        words.setId("change-progress");
        words.setMinWidth(USE_PREF_SIZE);
        words.textProperty().bind(running.progressProperty().map(ProgressRow::words));
        Button pause = Buttons.of("change-pause", "scan.pause", () -> toggle(running));
        running.pausedProperty()
                .subscribe(
                        paused -> {
                            pause.setText(Messages.text(paused ? "scan.resume" : "scan.pause"));
                            pause.setGraphic(Icons.of(paused ? Feather.PLAY : Feather.PAUSE));
                        });
        Button stop = Buttons.of("change-stop", "scan.cancel", running::stop);
        stop.setGraphic(Icons.of(Feather.SQUARE));
        getChildren().addAll(bar, words, pause, stop);
        Shown.when(this, running.activeProperty());
        Timeline timer = new Timeline(new KeyFrame(TICK, event -> running.tick()));
        timer.setCycleCount(Animation.INDEFINITE);
        running.activeProperty()
                .subscribe(
                        active -> {
                            if (active) timer.play();
                            else timer.stop();
                        });
    }

    private static void toggle(Running running) {
        running.pausedProperty().set(!running.pausedProperty().get());
    }

    private static double share(Control.Progress progress) {
        return progress.planned() == 0
                ? ProgressBar.INDETERMINATE_PROGRESS
                : (double) progress.tried() / progress.planned();
    }

    private static String words(Control.Progress progress) {
        if (progress.planned() == 0) return Messages.text("changes.progress.begins");
        return Messages.text(
                "changes.progress.steps", progress.tried(), progress.planned(), progress.failed());
    }
}
