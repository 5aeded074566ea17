package org.cratewise.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// The name of a key, drawn as one.
final class KeyCap extends Label {
    KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
    }
}
