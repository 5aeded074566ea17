package org.cratewise.ui.lab;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.genre.lab.JudgedClip;
import org.cratewise.genre.lab.Run;
import org.cratewise.track.Genre;
import org.cratewise.ui.chart.Confusion;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Words;

/// The clips of one cell of the confusion matrix, to be seen and heard.
final class ClipsPane extends VBox {
    private final ResultsModel model;
    private final Label heading = new Label();
    private final Label text = new Label();
    private final Button judge = new Button(Messages.text("lab.clips.judge"));
    private final ListView<JudgedClip> list = new ListView<>();

    ClipsPane(ResultsModel model, LabDesk desk) {
        this.model = model;
        getStyleClass().add("chart-card");
        heading.getStyleClass().add("chart-heading");
        text.getStyleClass().add("chart-sentence");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        judge.setOnAction(event -> model.judgeAgain());
        judge.disableProperty().bind(model.judgingProperty());
        Shown.folding(judge);
        list.setCellFactory(view -> new ClipCell(model, desk));
        list.setAccessibleText(Messages.text("lab.clips.list"));
        list.getStyleClass().add("clips");
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, text, judge, Fields.problem(model.problemProperty()), list);
        model.clipsProperty().subscribe(clips -> show());
        model.cellProperty().subscribe(cell -> show());
        model.judgingProperty().subscribe(now -> show());
        model.knowingProperty().subscribe(now -> show());
        setPrefHeight(420);
    }

    private void show() {
        Optional<Confusion.Cell> cell = model.cellProperty().get();
        list.getItems().setAll(model.clipsProperty().get());
        heading.setText(cell.map(this::title).orElse(Messages.text("lab.clips.heading")));
        ResultsModel.Knowing knowing = model.knowingProperty().get();
        judge.setVisible(knowing == ResultsModel.Knowing.NOTHING);
        text.setText(sentence(cell));
        Shown.set(text, !text.getText().isEmpty());
        list.setVisible(knowing == ResultsModel.Knowing.ALL && cell.isPresent());
    }

    private String sentence(Optional<Confusion.Cell> cell) {
        if (model.judgingProperty().get()) return Messages.text("lab.clips.judging");
        if (model.knowingProperty().get() == ResultsModel.Knowing.NOTHING)
            return Messages.text("lab.clips.unknown");
        if (cell.isEmpty()) return Messages.text("lab.clips.choose");
        return Messages.text("lab.clips.count", model.clipsProperty().get().size());
    }

    private String title(Confusion.Cell cell) {
        return model.run()
                .map(
                        run ->
                                Messages.text(
                                        "lab.clips.title",
                                        name(run, cell.truth()),
                                        name(run, cell.heard())))
                .orElse("");
    }

    private static String name(Run run, int genre) {
        return Words.genre(new Genre(run.facts().genres().get(genre)));
    }

    /// The likeliest genres: `Rock 62, Metal 20, Blues 9`.
    static String guesses(JudgedClip clip, Run run) {
        return IntStream.range(0, clip.probabilities().length)
                .boxed()
                .sorted((a, b) -> Float.compare(clip.probabilities()[b], clip.probabilities()[a]))
                .limit(3)
                .map(g -> name(run, g) + " " + Words.percent(clip.probabilities()[g]))
                .collect(Collectors.joining(" · "));
    }
}
