package org.cratewise.audio;

import java.util.Locale;

/// A length of time in words.
final class Seconds {
    private Seconds() {}

    /// `0.4 s`, `10 s`.
    static String text(double seconds) {
        String pattern = seconds == Math.rint(seconds) ? "%.0f s" : "%.1f s";
        return String.format(Locale.ROOT, pattern, seconds);
    }
}
