package org.cratewise.ui.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.cratewise.genre.preset.Setting;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;

/// A field for each setting of a preset, part by part, with what is wrong below it.
final class SettingFields extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Options options;
    private final Map<String, Control> controls = new HashMap<>();
    private final Map<String, Label> problems = new HashMap<>();

    SettingFields(Options options) {
        this.options = options;
        getStyleClass().add("setting-fields");
        options.settingsProperty().subscribe(this::show);
        options.problemsProperty().subscribe(this::mark);
    }

    private void show(List<Setting> settings) {
        controls.clear();
        problems.clear();
        Map<String, List<Setting>> parts = new LinkedHashMap<>();
        for (Setting setting : settings)
            parts.computeIfAbsent(LabWords.part(setting), any -> new ArrayList<>()).add(setting);
        getChildren().clear();
        parts.forEach((name, part) -> getChildren().add(pane(name, part)));
    }

    private TitledPane pane(String name, List<Setting> part) {
        Fields fields = new Fields();
        for (Setting setting : part) {
            Control control = control(setting);
            control.setId("lab-set-" + setting.where().replace('.', '-'));
            Label problem = new Label();
            problem.getStyleClass().add("problem");
            problem.setWrapText(true);
            Shown.folding(problem);
            problem.setVisible(false);
            controls.put(setting.where(), control);
            problems.put(setting.where(), problem);
            fields.add(LabWords.setting(setting), new VBox(2, control, problem));
        }
        TitledPane pane = new TitledPane(name, fields);
        pane.setAnimated(false);
        pane.setExpanded(part.getFirst().part().equals("schedule"));
        return pane;
    }

    private Control control(Setting setting) {
        return switch (setting.kind()) {
            case SWITCH -> toggle(setting);
            case ONE_OF -> choice(setting);
            case WHOLE, NUMBER, SOME_OF -> text(setting);
        };
    }

    private CheckBox toggle(Setting setting) {
        CheckBox box = new CheckBox(Messages.text("lab.setting.on"));
        box.setSelected(Boolean.parseBoolean(setting.value()));
        box.selectedProperty()
                .subscribe((before, now) -> options.set(setting.where(), now.toString()));
        return box;
    }

    private ComboBox<String> choice(Setting setting) {
        ComboBox<String> box = Choices.of(setting.choices(), String::toLowerCase);
        box.setValue(setting.value());
        box.valueProperty().subscribe((before, now) -> options.set(setting.where(), now));
        return box;
    }

    private TextField text(Setting setting) {
        TextField field = new TextField(LabWords.plain(setting.value()));
        field.textProperty().subscribe((before, now) -> options.set(setting.where(), now));
        return field;
    }

    private void mark(Map<String, String> wrong) {
        controls.forEach(
                (where, control) ->
                        control.pseudoClassStateChanged(WRONG, wrong.containsKey(where)));
        problems.forEach(
                (where, label) -> {
                    label.setText(wrong.getOrDefault(where, ""));
                    label.setVisible(wrong.containsKey(where));
                });
    }
}
