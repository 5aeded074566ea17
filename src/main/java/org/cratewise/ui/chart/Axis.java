package org.cratewise.ui.chart;

import java.util.Locale;

/// An axis with its name.
///
/// @param name with its unit
/// @param percent whether shares are written as percent
public record Axis(String name, Scale scale, boolean percent) {
    public static Axis of(String name, Scale scale) {
        return new Axis(name, scale, false);
    }

    /// Shares from 0 to 1, written in percent.
    public static Axis share(String name) {
        return new Axis(name, Scale.share(), true);
    }

    /// A number beside the axis.
    String tick(double value, int about) {
        return percent
                ? String.format(Locale.ROOT, "%.0f%%", 100 * value)
                : scale.text(value, about);
    }

    /// A number under the pointer.
    String exact(double value) {
        if (percent) return String.format(Locale.ROOT, "%.1f%%", 100 * value);
        if (value == Math.rint(value)) return String.valueOf((long) value);
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
