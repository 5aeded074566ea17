package org.cratewise.genre.preset;

import java.util.List;
import java.util.Optional;

/// One value of a preset that a person may want otherwise.
///
/// @param part `input`, `optimiser`, `schedule`, or a layer as {@link Change} counts them
/// @param layer what kind of layer it is; empty for other parts
/// @param name of the field
/// @param value as {@link Change} takes it
/// @param choices the words it may be; empty unless it is one of several or some of several
public record Setting(
        String part, String layer, String name, Kind kind, String value, List<String> choices) {
    /// What may be written.
    public enum Kind {
        WHOLE,
        NUMBER,
        SWITCH,
        ONE_OF,
        SOME_OF
    }

    /// Where a change of it goes.
    public String where() {
        return part + "." + name;
    }

    /// This setting with another value.
    ///
    /// @return empty if the text is the value it has
    public Optional<Change> to(String text) {
        String value = kind == Kind.SOME_OF ? list(text) : text.strip();
        return value.equals(this.value)
                ? Optional.empty()
                : Optional.of(new Change(where(), value));
    }

    private static String list(String text) {
        List<String> words = List.of(text.replaceAll("[\\[\\]\" ]", "").split(","));
        return "[\"" + String.join("\",\"", words) + "\"]";
    }

    /// Whether a text is of the right kind; what values make sense, the preset knows.
    public boolean fits(String text) {
        String stripped = text.strip();
        return switch (kind) {
            case WHOLE -> stripped.matches("-?\\d{1,9}");
            case NUMBER -> stripped.matches("-?\\d{1,9}(\\.\\d{0,12})?([eE]-?\\d{1,2})?");
            case SWITCH -> stripped.equals("true") || stripped.equals("false");
            case ONE_OF -> choices.contains(stripped);
            case SOME_OF ->
                    !stripped.isEmpty()
                            && choices.containsAll(
                                    List.of(stripped.replaceAll("[\\[\\]\" ]", "").split(",")));
        };
    }
}
