package org.cratewise.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The drawn signs of the window.
public final class Icons {
    private Icons() {}

    /// One icon; colour and size come from the style sheet.
    public static FontIcon of(Feather icon) {
        return new FontIcon(icon);
    }
}
