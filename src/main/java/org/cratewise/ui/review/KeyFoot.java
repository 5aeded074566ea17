package org.cratewise.ui.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.cratewise.ui.kit.Messages;

/// All keys of the review, and what they do.
final class KeyFoot extends FlowPane {
    private static final List<String> KEYS =
            List.of(
                    "accept", "guesses", "type", "add", "skip", "move", "back", "album", "play",
                    "seek");

    KeyFoot() {
        setId("review-keys");
        getStyleClass().add("key-foot");
        setAlignment(Pos.CENTER_LEFT);
        for (String key : KEYS) getChildren().add(entry("review.keys." + key));
    }

    // A text such as "Enter = accept": what is before the sign is on the key.
    private static HBox entry(String key) {
        String[] parts = Messages.text(key).split(" = ", 2);
        Label deed = new Label(parts[1]);
        deed.setMinWidth(USE_PREF_SIZE);
        HBox entry = new HBox(new KeyCap(parts[0]), deed);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("key-entry");
        return entry;
    }
}
