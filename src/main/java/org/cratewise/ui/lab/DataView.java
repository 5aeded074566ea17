package org.cratewise.ui.lab;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.genre.dataset.DataChoice;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Messages;

/// Which labelled music, and what is in it.
final class DataView extends HBox {
    private final DataModel model;
    private final LabDesk desk;

    DataView(DataModel model, LabDesk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("lab-page");
        DataSummary summary = new DataSummary(desk);
        setHgrow(summary, Priority.ALWAYS);
        getChildren().addAll(form(), summary);
        model.chosenProperty().subscribe(summary::show);
    }

    private VBox form() {
        Fields fields = new Fields();
        fields.add(Messages.text("lab.data.kind"), kinds());
        fields.add(
                Messages.text("lab.data.place"),
                chosen(model.placeProperty(), "lab.data.place.prompt", this::place),
                model.kindProperty().map(DataChoice.Kind::placed));
        fields.add(
                Messages.text("lab.data.audio"),
                chosen(model.audioProperty(), "lab.data.audio.prompt", desk.folder()),
                model.kindProperty().map(DataChoice.Kind::list));
        fields.add(Messages.text("lab.data.labels"), labels());
        TextField most =
                Fields.text(model.commonestProperty(), Messages.text("lab.data.all_genres"));
        fields.add(Messages.text("lab.data.commonest"), most);
        VBox form =
                new VBox(
                        heading(),
                        explanation(),
                        fields,
                        Fields.problem(model.problemProperty()),
                        new HBox(10, read(), waiting()));
        form.getStyleClass().add("lab-form");
        return form;
    }

    private static Label heading() {
        Label heading = new Label(Messages.text("lab.data.heading"));
        heading.getStyleClass().add("form-heading");
        return heading;
    }

    private Label explanation() {
        Label text = new Label();
        text.getStyleClass().add("chart-sentence");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty()
                .bind(
                        model.kindProperty()
                                .map(
                                        kind ->
                                                Messages.text(
                                                        "lab.kind."
                                                                + kind.name()
                                                                        .toLowerCase(Locale.ROOT)
                                                                + ".text")));
        return text;
    }

    private ComboBox<DataChoice.Kind> kinds() {
        ComboBox<DataChoice.Kind> kinds =
                Choices.of(List.of(DataChoice.Kind.values()), LabWords::kind);
        kinds.setId("lab-kind");
        kinds.valueProperty().bindBidirectional(model.kindProperty());
        return kinds;
    }

    private ComboBox<String> labels() {
        ComboBox<String> labels =
                Choices.of(
                        List.of("", DataChoice.AS_IS),
                        value ->
                                Messages.text(
                                        value.isEmpty() ? "lab.labels.ours" : "lab.labels.as_is"));
        labels.valueProperty().bindBidirectional(model.labelsProperty());
        return labels;
    }

    private Optional<Path> place() {
        return model.kindProperty().get().list() ? desk.file().get() : desk.folder().get();
    }

    private static HBox chosen(StringProperty value, String prompt, Supplier<Optional<Path>> ask) {
        Button button =
                Buttons.of(
                        "lab.choose",
                        () -> ask.get().ifPresent(path -> value.set(path.toString())));
        TextField field = Fields.text(value, Messages.text(prompt));
        field.setId(prompt.equals("lab.data.audio.prompt") ? "lab-audio" : "lab-place");
        Tooltip all = new Tooltip();
        all.textProperty().bind(value);
        field.setTooltip(all);
        // Of a long path the end tells more.
        value.subscribe(
                text -> {
                    if (!field.isFocused()) field.end();
                });
        return Fields.beside(field, button);
    }

    private Button read() {
        Button read = Buttons.of("lab-read", "lab.data.read", model::read);
        read.getStyleClass().add("accent");
        read.disableProperty().bind(model.readingProperty());
        return read;
    }

    private ProgressIndicator waiting() {
        ProgressIndicator waiting = new ProgressIndicator();
        waiting.setMaxSize(22, 22);
        waiting.visibleProperty().bind(model.readingProperty());
        return waiting;
    }
}
