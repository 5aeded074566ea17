package org.cratewise.genre.preset;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cratewise.genre.network.LayerPlan;

/// What can be changed in a preset, read from its records, so that a new field shows by itself.
public final class Settings {
    // Textures go with no features and another way of hearing: that is another preset.
    private static final Set<String> FIXED = Set.of("textures", "layout");

    private static final Set<String> FEATURES =
            Set.of("input.features", "input.mfccs", "input.mels", "input.statistics");

    private Settings() {}

    /// All of a preset, in the order of its parts.
    public static List<Setting> of(Preset preset) {
        List<Setting> all = new ArrayList<>(of("schedule", "", preset.schedule()));
        all.addAll(of("optimiser", "", preset.optimiser()));
        all.addAll(of("input", "", preset.input()));
        if (preset.input().textures()) all.removeIf(setting -> FEATURES.contains(setting.where()));
        int number = 0;
        for (LayerPlan layer : preset.layers()) {
            String kind = layer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            all.addAll(of("layer" + ++number, kind, (Record) layer));
        }
        return all;
    }

    /// What is wrong with a preset once some values were changed; empty if nothing is.
    public static String problem(String preset, List<Change> changes) {
        try {
            Presets.changed(preset, changes);
            return "";
        } catch (RuntimeException e) {
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            return reason.replaceFirst("^.* is no preset: ", "");
        }
    }

    private static List<Setting> of(String part, String layer, Record record) {
        List<Setting> settings = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents())
            if (!FIXED.contains(component.getName()))
                settings.add(setting(part, layer, component, value(record, component)));
        return settings;
    }

    private static Setting setting(
            String part, String layer, RecordComponent component, Object value) {
        Class<?> type = component.getType();
        Setting.Kind kind = kind(type);
        List<String> choices = choices(kind, component);
        // What a file leaves out of several words is the first of them.
        String text = value == null ? choices.getFirst() : text(value);
        return new Setting(part, layer, component.getName(), kind, text, choices);
    }

    private static Setting.Kind kind(Class<?> type) {
        if (type == boolean.class) return Setting.Kind.SWITCH;
        if (type == int.class) return Setting.Kind.WHOLE;
        if (type == double.class) return Setting.Kind.NUMBER;
        return type.isEnum() ? Setting.Kind.ONE_OF : Setting.Kind.SOME_OF;
    }

    private static List<String> choices(Setting.Kind kind, RecordComponent component) {
        return switch (kind) {
            case ONE_OF -> names(component.getType());
            case SOME_OF ->
                    names(
                            (Class<?>)
                                    ((ParameterizedType) component.getGenericType())
                                            .getActualTypeArguments()[0]);
            default -> List.of();
        };
    }

    private static List<String> names(Class<?> words) {
        return Arrays.stream(words.getEnumConstants()).map(String::valueOf).toList();
    }

    private static String text(Object value) {
        if (value instanceof List<?> list)
            return list.stream()
                    .map(word -> "\"" + word + "\"")
                    .collect(Collectors.joining(",", "[", "]"));
        if (value instanceof Double number)
            return number == Math.rint(number)
                    ? String.valueOf(number.longValue())
                    : BigDecimal.valueOf(number).toPlainString();
        return String.valueOf(value);
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
