package org.cratewise.ui.lab;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.genre.teach.Teaching;
import org.cratewise.track.Genre;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.GenreDot;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Words;

/// Teach my genres: examples at the left, what came of teaching at the right.
final class TeachView extends HBox {
    private final TeachModel model;
    private final LabDesk desk;
    private final VBox genres = new VBox();
    private final StringProperty name = new SimpleStringProperty("");

    TeachView(TeachModel model, LabDesk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("lab-page");
        genres.getStyleClass().add("teach-genres");
        TeachOutcome outcome = new TeachOutcome(model, desk);
        setHgrow(outcome, Priority.ALWAYS);
        getChildren().addAll(form(), outcome);
        model.countsProperty().subscribe(now -> show());
        desk.dark().subscribe(now -> show());
    }

    private VBox form() {
        ScrollPane list = new ScrollPane(genres);
        list.setFitToWidth(true);
        list.getStyleClass().add("lab-scroll");
        VBox.setVgrow(list, Priority.ALWAYS);
        Label said = new Label();
        said.setWrapText(true);
        said.textProperty().bind(model.saidProperty());
        Shown.when(said, said.textProperty().isNotEmpty());
        VBox form =
                new VBox(
                        label("lab.teach.heading", "form-heading"),
                        label("lab.teach.text", "chart-sentence"),
                        list,
                        label("lab.teach.folder", "field-name"),
                        folder(),
                        said,
                        Fields.problem(model.problemProperty()),
                        buttons());
        form.getStyleClass().add("lab-form");
        return form;
    }

    private HBox folder() {
        Button choose = new Button(Messages.text("lab.teach.choose"));
        choose.setOnAction(
                event -> desk.folder().get().ifPresent(path -> model.add(name.get(), path)));
        choose.disableProperty().bind(model.busyProperty().or(name.length().lessThan(2)));
        return Fields.beside(Fields.text(name, Messages.text("lab.teach.name")), choose);
    }

    private HBox buttons() {
        Button teach = Buttons.of("lab-teach", "lab.teach.teach", model::teach);
        teach.getStyleClass().add("accent");
        teach.disableProperty().bind(model.busyProperty());
        ProgressIndicator waiting = new ProgressIndicator();
        waiting.setMaxSize(22, 22);
        waiting.visibleProperty().bind(model.busyProperty());
        return new HBox(10, teach, waiting);
    }

    private void show() {
        genres.getChildren().clear();
        model.countsProperty().get().forEach(this::row);
        if (genres.getChildren().isEmpty())
            genres.getChildren().add(label("lab.teach.nothing", "chart-sentence"));
    }

    private void row(Genre genre, int count) {
        GenreDot dot = new GenreDot(4.5, desk.dark());
        dot.show(genre);
        boolean enough = count >= Teaching.LEAST;
        CheckBox box = new CheckBox(Words.genre(genre));
        box.setGraphic(dot);
        box.setSelected(enough);
        box.setDisable(!enough);
        box.selectedProperty().subscribe((before, now) -> model.include(genre, now));
        Label number =
                new Label(
                        enough
                                ? Messages.text("lab.teach.examples", count)
                                : Messages.text("lab.teach.more", count, Teaching.LEAST - count));
        number.getStyleClass().add("chart-sentence");
        HBox row = new HBox(8, box, number);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        genres.getChildren().add(row);
    }

    private static Label label(String key, String style) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
