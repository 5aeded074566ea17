package org.cratewise.plot;

import java.util.Locale;

/// Numbers for machines.
final class Numbers {
    private Numbers() {}

    /// Seconds, to a hundred-thousandth.
    static String time(double seconds) {
        return String.format(Locale.ROOT, "%.5f", seconds);
    }
}
