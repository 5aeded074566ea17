package org.cratewise.ui.window;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.cratewise.ui.kit.Decisions;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Ongoing;
import org.cratewise.ui.kit.Remembered;
import org.cratewise.ui.kit.Theme;
import org.cratewise.ui.library.LibraryModel;
import org.cratewise.ui.scanning.ScanStatusModel;

/// The window: puts the screens together and lets them speak to one another.
public final class CratewiseWindow {
    private static final Duration TICK = Duration.millis(100);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Jobs jobs;
    private final Remembered remembered;
    private final LibraryModel library;
    private final ScanStatusModel scanning;
    private final Ongoing ongoing = new Ongoing();
    private final Theme theme = new Theme(Platform.getPreferences().colorSchemeProperty());
    private final MainPane pane;
    private final Timeline timer = new Timeline(new KeyFrame(TICK, event -> tick()));

    /// @param home Cratewise's own folder, where the window keeps what it remembers
    public CratewiseWindow(
            Stage stage, Jobs jobs, Path home, Backing backing, Furnishing furnishing) {
        this.stage = stage;
        this.jobs = jobs;
        this.remembered = new Remembered(home.resolve("window.properties"));
        this.library = new LibraryModel(jobs, backing.tracks());
        this.scanning = new ScanStatusModel(jobs, backing.scans(), library::takeIn);
        Decisions decisions = new Decisions(jobs, backing.decide(), InstantSource.system());
        decisions.listen(library::decided);
        WindowModels models = new WindowModels(jobs, library, scanning, decisions, ongoing);
        this.pane = new MainPane(models, theme, new Desk(stage, jobs), remembered, furnishing);
        library.scanningProperty().bind(scanning.runningProperty());
        scanning.runningProperty().subscribe((before, now) -> settle(now));
        ongoing.watch(scanning.runningProperty(), Messages.text("notice.stop"), scanning::cancel);
        timer.setCycleCount(Animation.INDEFINITE);
    }

    /// Opens it and reads the catalog.
    public void show() {
        theme.dress();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        pane,
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        scene.getStylesheets().add(resource("/css/cratewise.css"));
        stage.setScene(scene);
        stage.setTitle(Messages.text("window.title"));
        for (int size : List.of(16, 32, 64, 128, 256))
            stage.getIcons().add(new Image(resource("/icons/cratewise-" + size + ".png")));
        stage.setMinWidth(860);
        stage.setMinHeight(480);
        StageMemory.restore(stage, remembered);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    close();
                });
        stage.show();
        timer.play();
        library.load();
    }

    /// Closes it; asks first while something runs that it would cut off.
    public void close() {
        Optional<String> question = ongoing.question();
        if (question.isEmpty()) {
            gone();
            return;
        }
        pane.askToStop(question.get(), this::quit);
        // It may answer itself.
        ongoing.afterwards(pane::askNoMore);
    }

    /// Everything in it, for tests.
    MainPane pane() {
        return pane;
    }

    /// What a beat of the timer does.
    void tick() {
        scanning.tick();
        pane.followTracks();
    }

    // What joined at the end while a scan ran now goes where it belongs.
    private void settle(boolean running) {
        if (!running) library.refresh();
    }

    private void quit() {
        ongoing.stop();
        ongoing.afterwards(this::gone);
    }

    private void gone() {
        timer.stop();
        StageMemory.keep(stage, remembered);
        pane.remember();
        remembered.save();
        jobs.close();
        stage.hide();
    }

    private static String resource(String name) {
        return CratewiseWindow.class.getResource(name).toExternalForm();
    }
}
