package org.cratewise.ui.settings;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cratewise.track.Sureness;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// How much of the machine a scan takes, and what `sure` promises.
final class ListeningSection extends VBox {
    ListeningSection(Preferences preferences) {
        GridPane grid = Parts.grid();
        Spinner<Integer> jobs = jobs(preferences);
        Parts.row(grid, Messages.text("settings.processors"), jobs);
        Parts.more(
                grid,
                Parts.quiet(Messages.text("settings.processors.text", preferences.processors())));
        CheckBox quiet = new CheckBox(Messages.text("settings.quiet.on"));
        quiet.setId("settings-quiet");
        quiet.selectedProperty().bindBidirectional(preferences.quietProperty());
        Parts.row(grid, Messages.text("settings.quiet"), quiet);
        Parts.more(grid, Parts.quiet(Messages.text("settings.quiet.text")));
        int promise = Words.percent(Sureness.PROMISE);
        Parts.row(
                grid,
                Messages.text("settings.promise"),
                Parts.text(Messages.text("settings.promise.figure", promise), "settings-figure"));
        Parts.more(grid, Parts.quiet(Messages.text("settings.promise.text", promise)));
        getChildren().add(Parts.section("settings.listening", grid));
    }

    private static Spinner<Integer> jobs(Preferences preferences) {
        Spinner<Integer> jobs =
                new Spinner<>(1, preferences.processors(), preferences.jobsProperty().get());
        jobs.setId("settings-jobs");
        jobs.setPrefWidth(96);
        jobs.valueProperty().subscribe(now -> preferences.jobsProperty().set(now));
        jobs.disableProperty().bind(preferences.quietProperty());
        return jobs;
    }
}
