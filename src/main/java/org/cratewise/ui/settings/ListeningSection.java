package org.cratewise.ui.settings;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cratewise.ui.kit.Messages;

/// How much of the machine a scan takes, and what `sure` promises.
final class ListeningSection extends VBox {
    private static final Duration PAUSE = Duration.millis(600);

    ListeningSection(Preferences preferences, Promise promise) {
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
        when(
                grid,
                "settings.quiet.battery",
                preferences.onBatteryProperty(),
                preferences.knowsBattery());
        when(grid, "settings.quiet.load", preferences.onLoadProperty(), preferences.knowsLoad());
        Parts.more(grid, Parts.quiet(quietWords(preferences)));
        Parts.row(grid, Messages.text("settings.promise"), promise(promise));
        Parts.more(grid, said(promise));
        getChildren().add(Parts.section("settings.listening", grid));
    }

    private static void when(GridPane grid, String key, BooleanProperty wanted, boolean told) {
        CheckBox box = new CheckBox(Messages.text(key));
        box.setId(key.replace('.', '-'));
        box.selectedProperty().bindBidirectional(wanted);
        box.setDisable(!told);
        Parts.more(grid, box);
    }

    private static String quietWords(Preferences preferences) {
        boolean all = preferences.knowsBattery() && preferences.knowsLoad();
        return Messages.text(all ? "settings.quiet.when" : "settings.quiet.untold");
    }

    private static Spinner<Integer> promise(Promise promise) {
        Spinner<Integer> spinner = new Spinner<>(80, 99, promise.percentProperty().get());
        spinner.setId("settings-promise");
        spinner.setPrefWidth(96);
        promise.possibleProperty().subscribe(possible -> spinner.setDisable(possible.size() < 2));
        promise.percentProperty()
                .subscribe(now -> spinner.getValueFactory().setValue(now.intValue()));
        // Every track is judged anew: not at each click on the way.
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> promise.choose(spinner.getValue()));
        spinner.valueProperty().subscribe((before, now) -> pause.playFromStart());
        return spinner;
    }

    private static Label said(Promise promise) {
        Label said = Parts.quiet("");
        said.setId("settings-promise-said");
        said.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words(promise),
                                promise.percentProperty(),
                                promise.possibleProperty(),
                                promise.troubleProperty()));
        return said;
    }

    private static String words(Promise promise) {
        if (!promise.troubleProperty().get().isEmpty()) return promise.troubleProperty().get();
        String key =
                promise.possibleProperty().get().size() < 2
                        ? "settings.promise.only"
                        : "settings.promise.text";
        return Messages.text(key, promise.percentProperty().get());
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
