package org.cratewise.ui.scanning;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cratewise.scan.ScanProgress;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The status bar: what the library holds, and while a scan runs how far it is.
public final class ScanStatusView extends HBox {
    /// Widths of an em.
    private static final double ROOMY = 60;

    private final ScanStatusModel model;
    private final BooleanExpression running;

    /// @param idle what is said while nothing runs
    /// @param failed how many tracks of the library failed
    /// @param showFailed lets the user see them
    public ScanStatusView(
            ScanStatusModel model,
            ObservableValue<String> idle,
            ObservableValue<Integer> failed,
            Runnable showFailed) {
        this.model = model;
        this.running = model.runningProperty();
        setId("status");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label rate = whole(label("rate", words(ScanWords::rate)));
        Shown.when(rate, hasText(rate).and(roomy(rate)));
        getChildren()
                .addAll(
                        said(whole(label("doing", doing(idle)))),
                        rate,
                        said(whole(label("left", words(ScanWords::left)))),
                        said(label("summary", model.summaryProperty())),
                        space(),
                        failedButton(failed, showFailed),
                        // At the end, where no word that grows can push them from under the
                        // pointer.
                        pause(),
                        cancel(),
                        bar());
    }

    private StringExpression doing(ObservableValue<String> idle) {
        return Bindings.createStringBinding(
                () -> running.get() ? doing() : idle.getValue(),
                idle,
                running,
                model.stoppingProperty(),
                model.progressProperty());
    }

    private String doing() {
        if (model.stoppingProperty().get()) return Messages.text("scan.stopping");
        ScanProgress progress = model.progressProperty().get();
        return progress == null ? Messages.text("scan.starting") : ScanWords.doing(progress);
    }

    private StringExpression words(Function<ScanProgress, String> words) {
        return Bindings.createStringBinding(
                () -> {
                    ScanProgress progress = model.progressProperty().get();
                    boolean known =
                            running.get() && progress != null && model.settledProperty().get();
                    return known ? words.apply(progress) : "";
                },
                model.progressProperty(),
                model.settledProperty(),
                running);
    }

    private Button pause() {
        Button pause = button("pause", Feather.PAUSE, model::togglePause);
        pause.getStyleClass().add("pause");
        FontIcon pauseIcon = Icons.of(Feather.PAUSE);
        FontIcon playIcon = Icons.of(Feather.PLAY);
        model.pausedProperty()
                .subscribe(
                        paused -> {
                            pause.setText(Messages.text(paused ? "scan.resume" : "scan.pause"));
                            pause.setGraphic(paused ? playIcon : pauseIcon);
                        });
        pause.disableProperty().bind(model.stoppingProperty());
        return pause;
    }

    private Button cancel() {
        Button cancel = button("cancel", Feather.SQUARE, model::cancel);
        cancel.setText(Messages.text("scan.cancel"));
        cancel.disableProperty().bind(model.stoppingProperty());
        return cancel;
    }

    private Button button(String id, Feather icon, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return Shown.when(button, running);
    }

    private Button failedButton(ObservableValue<Integer> failed, Runnable showFailed) {
        Button button = new Button();
        button.setId("failed");
        button.getStyleClass().addAll("flat", "failed-count");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(failed.map(ScanWords::failed));
        button.setOnAction(event -> showFailed.run());
        return Shown.when(button, failed.map(count -> count > 0));
    }

    private ProgressBar bar() {
        ProgressBar bar = new ProgressBar();
        bar.setMinWidth(32);
        bar.setId("progress");
        bar.setAccessibleText(Messages.text("scan.progress"));
        bar.progressProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::share, model.progressProperty(), model.settledProperty()));
        return Shown.when(bar, running);
    }

    // While walking nobody knows how much there will be.
    private double share() {
        ScanProgress progress = model.progressProperty().get();
        boolean known =
                progress != null
                        && model.settledProperty().get()
                        && progress.phase() != ScanProgress.Phase.WALKING
                        && progress.toDo() > 0;
        return known
                ? (double) progress.done() / progress.toDo()
                : ProgressBar.INDETERMINATE_PROGRESS;
    }

    private static Label label(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        // In a small window with large text some of it has no room.
        Tooltip all = new Tooltip();
        all.textProperty().bind(label.textProperty());
        label.setTooltip(all);
        return label;
    }

    private static Label said(Label label) {
        return Shown.when(label, hasText(label));
    }

    private static BooleanBinding hasText(Label label) {
        return label.textProperty().isNotEmpty();
    }

    /// Whether there is room for what can be done without.
    private BooleanBinding roomy(Label label) {
        return Bindings.createBooleanBinding(
                () -> getWidth() > ROOMY * label.getFont().getSize(),
                widthProperty(),
                label.fontProperty());
    }

    /// Never cut: the bar at the end gives way.
    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Region space() {
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
