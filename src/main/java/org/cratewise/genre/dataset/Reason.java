package org.cratewise.genre.dataset;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why clips are left out of a data set. Runs keep the English words, so these have to stay.
public enum Reason {
    TWICE("there twice"),
    NOT_ASKED("genre not asked for"),
    UNCOMMON("has a genre that isn't among the %s commonest"),
    NO_GENRE("no genre"),
    NO_LABEL("label means no genre: %s"),
    NO_TAG("no tag means a genre"),
    EMPTY_CELLS("genre cells are empty"),
    NO_FILE("file isn't there"),
    NO_NUMBER("no track number"),
    SHORT_ROW("row is too short"),
    NO_FOLDER("not in a genre's folder"),
    NO_FOLDER_GENRE("folder's name is no genre"),
    NO_AUDIO("not named like audio");

    private final String words;
    private final Pattern pattern;

    Reason(String words) {
        this.words = words;
        pattern = Pattern.compile(words.replace("%s", "(.*)"), Pattern.DOTALL);
    }

    /// A reason as it was told.
    ///
    /// @param value what it is about; empty where it is about nothing
    public record Told(Reason reason, String value) {}

    /// In English.
    ///
    /// @param value what it is about, where it is about something
    String words(Object... value) {
        return words.formatted(value);
    }

    /// Which reason was told; empty if it is none of these.
    public static Optional<Told> of(String words) {
        return Arrays.stream(values()).flatMap(reason -> reason.told(words).stream()).findFirst();
    }

    private Optional<Told> told(String text) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) return Optional.empty();
        return Optional.of(new Told(this, found.groupCount() == 0 ? "" : found.group(1)));
    }
}
