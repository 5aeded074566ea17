package org.cratewise.ui.chart;

import javafx.scene.paint.Color;
import org.cratewise.track.Genre;
import org.cratewise.ui.kit.GenreColors;

/// The colours charts are drawn in, on light or on dark: those of AtlantaFX's Primer, which a
/// canvas can't ask the style sheet for.
public record Ink(boolean dark) {
    /// What a colour stands for.
    public enum Role {
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
        FIFTH,
        SIXTH,
        QUIET
    }

    Color surface() {
        return dark ? Color.web("#0d1117") : Color.WHITE;
    }

    Color text() {
        return dark ? Color.web("#c9d1d9") : Color.web("#24292f");
    }

    Color quiet() {
        return dark ? Color.web("#8b949e") : Color.web("#57606a");
    }

    Color line() {
        return dark ? Color.web("#262c35") : Color.web("#e3e7eb");
    }

    Color groove() {
        return dark ? Color.web("#1b212a") : Color.web("#eef1f4");
    }

    Color of(Role role) {
        return switch (role) {
            case FIRST -> dark ? Color.web("#58a6ff") : Color.web("#0969da");
            case SECOND -> dark ? Color.web("#f0883e") : Color.web("#bc4c00");
            case THIRD -> dark ? Color.web("#56d364") : Color.web("#1a7f37");
            case FOURTH -> dark ? Color.web("#d2a8ff") : Color.web("#8250df");
            case FIFTH -> dark ? Color.web("#f778ba") : Color.web("#bf3989");
            case SIXTH -> dark ? Color.web("#e3b341") : Color.web("#7d4e00");
            case QUIET -> quiet();
        };
    }

    /// The colour of the nth of several things side by side, from 0; around again after six.
    public static Role nth(int n) {
        return Role.values()[n % Role.QUIET.ordinal()];
    }

    Color of(Genre genre) {
        return GenreColors.of(genre, dark);
    }

    /// So much of a colour on the surface.
    ///
    /// @param strength 0 for none to 1 for all
    Color tint(Color color, double strength) {
        return surface().interpolate(color, strength);
    }

    /// Text that can be read on a fill: whichever of light and dark contrasts more (WCAG 2.1).
    Color on(Color fill) {
        Color light = Color.web("#ffffff");
        Color deep = Color.BLACK;
        return contrast(light, fill) >= contrast(deep, fill) ? light : deep;
    }

    /// 1 for none to 21.
    static double contrast(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
