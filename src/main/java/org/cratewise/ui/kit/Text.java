package org.cratewise.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as people search and sort it: without case and accents, so that `bjork` finds Björk.
public final class Text {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Text() {}

    public static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /// Whether a text holds some words, both seen without case and accents.
    ///
    /// @param words folded already
    public static boolean holds(String text, String words) {
        // Nothing is copied: 100,000 tracks are looked through at every keystroke.
        return isAscii(text) ? find(text, words) : folded(text).contains(words);
    }

    private static boolean find(String text, String words) {
        int last = text.length() - words.length();
        for (int from = 0; from <= last; from++)
            if (text.regionMatches(true, from, words, 0, words.length())) return true;
        return false;
    }

    // Most text is plain, and a library of 100,000 tracks is folded at every keystroke.
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return false;
        return true;
    }
}
