package org.cratewise.genre.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A genre cell of a table as people fill it: nothing, a word, or a list as Python writes it.
final class GenreCell {
    private static final Set<String> NOTHING = Set.of("", "nan", "none", "null", "[]", "{}");

    /// FMA's raw table holds one dictionary for each genre.
    private static final Pattern TITLE = Pattern.compile("['\"]genre_title['\"]: *(['\"])(.*?)\\1");

    private static final Pattern QUOTED = Pattern.compile("(['\"])(.*?)\\1");

    private GenreCell() {}

    /// The labels in a cell: `Rock`; `[]`; `['Rock', 'Pop']`; `[21, 45]`; `Rock;Pop`;
    /// `[{'genre_title': 'Rock', ...}]`.
    static List<String> labels(String cell) {
        String text = cell.strip();
        if (NOTHING.contains(text.toLowerCase(Locale.ROOT))) return List.of();
        if (text.contains("genre_title")) return found(TITLE, text);
        if (!text.startsWith("[")) return split(text, "[;|]");
        String inside = text.replaceAll("^\\[|]$", "");
        return inside.contains("'") || inside.contains("\"")
                ? found(QUOTED, inside)
                : split(inside, ",");
    }

    private static List<String> found(Pattern pattern, String text) {
        return clean(pattern.matcher(text).results().map((MatchResult match) -> match.group(2)));
    }

    private static List<String> split(String text, String at) {
        return clean(Stream.of(text.split(at)));
    }

    private static List<String> clean(Stream<String> labels) {
        return labels.map(String::strip).filter(label -> !label.isEmpty()).distinct().toList();
    }
}
