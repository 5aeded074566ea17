package org.cratewise.ui.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cratewise.genre.preset.Change;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Presets;
import org.cratewise.genre.preset.Setting;
import org.cratewise.genre.preset.Settings;
import org.cratewise.ui.kit.Messages;

/// A preset and what a person changed in it, checked at every change.
public final class Options {
    private final ObjectProperty<String> preset = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Setting>> settings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, String>> problems =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final Map<String, String> texts = new LinkedHashMap<>();

    Options() {
        preset.subscribe(this::turnTo);
        preset.set(Presets.NAMES.getFirst());
    }

    /// The preset's name.
    public ObjectProperty<String> presetProperty() {
        return preset;
    }

    /// What can be changed, as the preset has it.
    public ReadOnlyObjectProperty<List<Setting>> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// What is wrong, for each place of a setting; empty if all is well.
    public ReadOnlyObjectProperty<Map<String, String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// Writes another value.
    public void set(String where, String text) {
        texts.put(where, text);
        problems.set(check());
    }

    /// The preset's own values again.
    public void reset() {
        turnTo(preset.get());
    }

    boolean good() {
        return problems.get().isEmpty();
    }

    /// Only what differs from the preset.
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Setting setting : settings.get())
            setting.to(texts.getOrDefault(setting.where(), setting.value()))
                    .ifPresent(changes::add);
        return changes;
    }

    Preset original() {
        return Presets.changed(preset.get(), List.of());
    }

    private void turnTo(String name) {
        if (name == null) return;
        texts.clear();
        problems.set(Map.of());
        settings.set(Settings.of(original()));
    }

    private Map<String, String> check() {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Setting setting : settings.get()) {
            String text = texts.getOrDefault(setting.where(), setting.value());
            if (!setting.fits(text)) wrong.put(setting.where(), expected(setting));
        }
        if (!wrong.isEmpty()) return wrong;
        List<Change> all = changes();
        String together = Settings.problem(preset.get(), all);
        if (together.isEmpty()) return wrong;
        for (Change change : all) {
            String alone = Settings.problem(preset.get(), List.of(change));
            if (!alone.isEmpty()) wrong.put(change.where(), alone);
        }
        // Each is fine by itself: the newest has to give way.
        if (wrong.isEmpty()) wrong.put(all.getLast().where(), together);
        return wrong;
    }

    private static String expected(Setting setting) {
        return switch (setting.kind()) {
            case WHOLE -> Messages.text("lab.expected.whole");
            case NUMBER -> Messages.text("lab.expected.number");
            case SWITCH, ONE_OF -> Messages.text("lab.expected.one");
            case SOME_OF -> Messages.text("lab.expected.some");
        };
    }
}
