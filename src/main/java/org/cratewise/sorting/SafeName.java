package org.cratewise.sorting;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Names that every system takes: nothing that Windows, macOS or Linux forbids or reserves, not
/// too long for any of them, accents composed.
final class SafeName {
    /// Linux counts bytes, Windows and macOS UTF-16 units; 255 of either is the limit. What is left
    /// serves the ending and a number.
    static final int MOST_BYTES = 200;

    private static final Set<String> RESERVED =
            Set.of("con", "prn", "aux", "nul", "clock$", "conin$", "conout$");

    private SafeName() {}

    /// A name for a file or folder, from any text; empty if nothing of it can be used.
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(SafeName::allowed)
                .filter(letter -> letter != 0)
                .forEach(safe::appendCodePoint);
        String name = trimmed(safe.toString().replaceAll("\\s+", " "));
        name = trimmed(cut(name));
        return isReserved(name) ? "_" + name : name;
    }

    /// The letter itself, what stands for it, or 0 for one that is left out.
    private static int allowed(int letter) {
        if ("/\\:|".indexOf(letter) >= 0) return '-';
        if ("<>*?".indexOf(letter) >= 0) return '_';
        if (letter == '"') return '\'';
        int type = Character.getType(letter);
        boolean unseen =
                type == Character.CONTROL
                        || type == Character.SURROGATE
                        || type == Character.UNASSIGNED
                        || isDirection(letter);
        if (unseen) return Character.isWhitespace(letter) ? ' ' : 0;
        return letter;
    }

    /// Marks that turn the reading direction make one name look like another.
    private static boolean isDirection(int letter) {
        return letter >= 0x202a && letter <= 0x202e || letter >= 0x2066 && letter <= 0x2069;
    }

    /// Windows takes dots and spaces off the end; a leading dot hides a file elsewhere.
    private static String trimmed(String name) {
        return name.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
    }

    private static boolean isReserved(String name) {
        String stem = name.toLowerCase(Locale.ROOT);
        if (stem.contains(".")) stem = stem.substring(0, stem.indexOf('.'));
        return RESERVED.contains(stem.strip()) || stem.strip().matches("(com|lpt)[0-9¹²³]");
    }

    /// Never within what a reader sees as one letter.
    private static String cut(String name) {
        if (bytes(name) <= MOST_BYTES) return name;
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        int end = 0;
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (bytes(name.substring(0, next)) > MOST_BYTES) break;
            end = next;
        }
        return name.substring(0, end);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
