package org.cratewise.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Buttons with a word on them, which is never cut.
public final class Buttons {
    private Buttons() {}

    /// @param key of its word
    public static Button of(String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// @param key of its word
    public static Button of(String id, String key, Runnable action) {
        Button button = of(key, action);
        button.setId(id);
        return button;
    }
}
