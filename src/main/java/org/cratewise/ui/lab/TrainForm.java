package org.cratewise.ui.lab;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Presets;
import org.cratewise.genre.split.SplitWay;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Messages;

/// Preset, split and settings, with the button that starts at its foot.
final class TrainForm extends VBox {
    private final TrainModel model;

    TrainForm(TrainModel model, DataModel data) {
        this.model = model;
        getStyleClass().add("lab-form");
        VBox choices =
                new VBox(
                        music(data),
                        heading("lab.train.preset"),
                        presets(),
                        about(),
                        heading("lab.train.split"),
                        split(),
                        new SettingFields(model.options()),
                        heading("lab.train.grid"),
                        grid(model),
                        small("lab.train.grid.text"));
        choices.getStyleClass().add("form-column");
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("lab-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, Fields.problem(model.problemProperty()), buttons());
    }

    private static TextField grid(TrainModel model) {
        TextField grid = Fields.text(model.gridProperty(), "lstm.units=128,256");
        grid.setAccessibleText(Messages.text("lab.train.grid"));
        return grid;
    }

    private static Label music(DataModel data) {
        Label music = new Label();
        music.getStyleClass().add("train-music");
        music.setWrapText(true);
        music.setMinHeight(USE_PREF_SIZE);
        music.textProperty().bind(data.chosenProperty().map(TrainForm::inWords));
        return music;
    }

    private static String inWords(Optional<DataModel.Chosen> chosen) {
        return chosen.map(
                        c ->
                                Messages.text(
                                        "lab.train.music",
                                        c.data().examples().size(),
                                        c.data().genres().size(),
                                        LabWords.shortened(c.data().name())))
                .orElseGet(() -> Messages.text("lab.train.no_data"));
    }

    private ComboBox<String> presets() {
        ComboBox<String> presets = Choices.of(Presets.NAMES, name -> name);
        presets.setId("lab-preset");
        presets.setAccessibleText(Messages.text("lab.train.preset"));
        presets.valueProperty().bindBidirectional(model.options().presetProperty());
        return presets;
    }

    private Label about() {
        Label about = new Label();
        about.getStyleClass().add("chart-sentence");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.textProperty().bind(model.options().presetProperty().map(name -> describe()));
        return about;
    }

    private String describe() {
        Preset preset = model.options().original();
        return Messages.text(
                "lab.train.about", preset.title(), preset.source(), preset.protocol().reported());
    }

    private Fields split() {
        Parting parting = model.parting();
        ComboBox<SplitWay> ways = Choices.of(List.of(SplitWay.values()), LabWords::way);
        ways.valueProperty().bindBidirectional(parting.wayProperty());
        Fields fields = new Fields();
        fields.add(Messages.text("lab.train.way"), ways);
        fields.add(
                Messages.text("lab.train.lists"),
                Fields.text(parting.listsProperty(), Messages.text("lab.train.lists.prompt")),
                parting.wayProperty().map(SplitWay.LISTS::equals));
        fields.add(
                Messages.text("lab.train.test"),
                Fields.text(parting.testProperty(), ""),
                parting.wayProperty().map(way -> way != SplitWay.LISTS));
        fields.add(
                Messages.text("lab.train.valid"),
                Fields.text(parting.validProperty(), ""),
                parting.wayProperty().map(way -> way != SplitWay.LISTS));
        fields.add(Messages.text("lab.train.seed"), Fields.text(parting.seedProperty(), ""));
        Label leak = small("lab.train.leaks");
        leak.getStyleClass().add("warning");
        fields.add("", leak, parting.wayProperty().map(SplitWay.SEGMENT::equals));
        return fields;
    }

    private HBox buttons() {
        Button start = Buttons.of("lab-start", "lab.train.start", model::start);
        start.getStyleClass().add("accent");
        start.setMaxWidth(Double.MAX_VALUE);
        start.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.busy() || !model.options().good(),
                                model.phaseProperty(),
                                model.options().problemsProperty()));
        Button reset = Buttons.of("lab.train.reset", () -> model.options().reset());
        HBox.setHgrow(start, Priority.ALWAYS);
        HBox box = new HBox(8, start, reset);
        box.getStyleClass().add("form-foot");
        return box;
    }

    private static Label heading(String key) {
        Label heading = new Label(Messages.text(key));
        heading.getStyleClass().add("form-heading");
        return heading;
    }

    private static Label small(String key) {
        Label text = new Label(Messages.text(key));
        text.getStyleClass().add("chart-sentence");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return text;
    }
}
