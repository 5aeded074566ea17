package org.cratewise.cli;

import java.util.regex.Pattern;

/// Text from files on its way to a terminal: names and tags may hold line feeds and escape codes.
final class OneLine {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private OneLine() {}

    /// The text with every control character shown as `?`.
    static String of(Object text) {
        return CONTROL.matcher(text.toString()).replaceAll("?");
    }
}
