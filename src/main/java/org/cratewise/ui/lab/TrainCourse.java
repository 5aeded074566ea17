package org.cratewise.ui.lab;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cratewise.ui.chart.ChartCard;
import org.cratewise.ui.chart.LineChart;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Words;

/// How a training goes: where it stands, its curves, and buttons to stop it and to go on.
final class TrainCourse extends VBox {
    private final TrainModel model;
    private final LineChart loss;
    private final LineChart accuracy;
    private final Label name = new Label();
    private final Label status = new Label();
    private final Label network = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    TrainCourse(TrainModel model, LabDesk desk) {
        this.model = model;
        loss = new LineChart(desk.dark());
        accuracy = new LineChart(desk.dark());
        getStyleClass().add("lab-column");
        name.getStyleClass().add("form-heading");
        status.getStyleClass().add("train-status");
        network.getStyleClass().add("chart-sentence");
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        head(),
                        bar,
                        network,
                        card("lab.curve.loss", loss, "loss", desk),
                        card("lab.curve.accuracy", accuracy, "accuracy", desk));
        model.phaseProperty().subscribe(phase -> show());
        model.runningProperty().subscribe(now -> show());
        model.progressProperty().subscribe(now -> show());
    }

    private static ChartCard card(String key, LineChart chart, String name, LabDesk desk) {
        ChartCard card = new ChartCard(Messages.text(key), "", chart, name, desk.pictures());
        setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private HBox head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button stop = Buttons.of("lab-stop", "lab.train.stop", model::stop);
        stop.disableProperty().bind(model.phaseProperty().isNotEqualTo(TrainModel.Phase.RUNNING));
        Button resume = Buttons.of("lab-resume", "lab.train.resume", model::resume);
        resume.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.phaseProperty().get() == TrainModel.Phase.STOPPED,
                                model.phaseProperty()));
        Shown.folding(resume);
        Shown.when(stop, resume.visibleProperty().not());
        resume.getStyleClass().add("accent");
        HBox head = new HBox(10, new VBox(2, name, status), gap, stop, resume);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show() {
        Watch.Progress progress = model.progressProperty().get();
        TrainModel.Phase phase = model.phaseProperty().get();
        boolean idle = phase == TrainModel.Phase.IDLE;
        name.setText(idle ? Messages.text("lab.train.idle") : model.runningProperty().get());
        status.setText(status(phase, progress));
        bar.setProgress(share(progress));
        bar.setVisible(!idle);
        network.setText(
                progress.facts()
                        .map(
                                facts ->
                                        Messages.text(
                                                "lab.train.network",
                                                Words.count(facts.weights()),
                                                Words.count(facts.training()),
                                                Words.count(facts.validation()),
                                                Words.count(facts.test())))
                        .orElse(""));
        loss.show(Curves.loss(progress.epochs(), progress.planned()));
        accuracy.show(Curves.accuracy(progress.epochs(), progress.planned()));
    }

    private static double share(Watch.Progress progress) {
        if (progress.facts().isEmpty())
            return progress.clips() == 0 ? 0 : (double) progress.heard() / progress.clips();
        return progress.planned() == 0 ? 0 : (double) progress.epochs().size() / progress.planned();
    }

    private static String status(TrainModel.Phase phase, Watch.Progress progress) {
        if (phase != TrainModel.Phase.RUNNING)
            return Messages.text("lab.phase." + phase.name().toLowerCase(Locale.ROOT));
        String left = LabWords.time(progress.secondsLeft());
        String text =
                progress.facts().isEmpty()
                        ? Messages.text("lab.train.hearing", progress.heard(), progress.clips())
                        : Messages.text(
                                "lab.train.epoch",
                                Math.min(progress.epochs().size() + 1, progress.planned()),
                                progress.planned());
        return left.isEmpty() ? text : text + " · " + Messages.text("lab.train.left", left);
    }
}
