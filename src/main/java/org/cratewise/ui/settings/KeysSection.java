package org.cratewise.ui.settings;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shortcut;

/// Every key that does something, by where it does.
final class KeysSection extends VBox {
    private static final double CAPS = 96;
    private static final List<String> REVIEW =
            List.of(
                    "review.keys.accept",
                    "review.keys.guesses",
                    "review.keys.type",
                    "review.keys.add",
                    "review.keys.skip",
                    "review.keys.move",
                    "review.keys.back",
                    "review.keys.album",
                    "review.keys.play",
                    "review.keys.seek");
    private static final List<String> SOUND =
            List.of("player.play", "plot.zoom_in", "plot.zoom_out", "plot.zoom_reset");

    KeysSection(List<Shortcut> everywhere) {
        getChildren()
                .add(
                        Parts.section(
                                "settings.keys",
                                group("settings.keys.everywhere", everywhere.stream()),
                                group(
                                        "settings.keys.review",
                                        REVIEW.stream().map(Messages::text).map(Shortcut::equated)),
                                group(
                                        "settings.keys.sound",
                                        SOUND.stream()
                                                .map(Messages::text)
                                                .map(Shortcut::inBrackets))));
    }

    private static VBox group(String key, Stream<Shortcut> shortcuts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("settings-keys");
        // As wide in each group, so that all words begin below one another.
        ColumnConstraints caps = new ColumnConstraints();
        caps.setMinWidth(CAPS);
        grid.getColumnConstraints().add(caps);
        shortcuts.forEach(
                shortcut -> grid.addRow(grid.getRowCount(), cap(shortcut), deed(shortcut)));
        return new VBox(Parts.text(Messages.text(key), "settings-group"), grid);
    }

    private static Label cap(Shortcut shortcut) {
        Label cap = new Label(shortcut.keys());
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    private static Label deed(Shortcut shortcut) {
        return Parts.text(shortcut.deed(), "settings-deed");
    }
}
