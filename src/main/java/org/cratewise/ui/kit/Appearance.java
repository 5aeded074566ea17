package org.cratewise.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

/// How the window looks, as the user wants it.
///
/// @param highContrast stronger lines, and no grey text
public record Appearance(
        Theme theme, ObjectProperty<TextSize> textSize, BooleanProperty highContrast) {
    private static final String HIGH_CONTRAST = "high-contrast";

    /// As it was at the last start; what is chosen from now on is remembered.
    public static Appearance of(Theme theme, Remembered remembered) {
        theme.choiceProperty().set(remembered.get("theme", Theme.Choice.SYSTEM));
        Appearance appearance =
                new Appearance(
                        theme,
                        new SimpleObjectProperty<>(remembered.get("text_size", TextSize.NORMAL)),
                        new SimpleBooleanProperty(
                                Boolean.parseBoolean(remembered.get("high_contrast", "false"))));
        theme.choiceProperty().subscribe(choice -> remembered.put("theme", choice));
        appearance.textSize.subscribe(size -> remembered.put("text_size", size));
        appearance.highContrast.subscribe(on -> remembered.put("high_contrast", on));
        return appearance;
    }

    /// Dresses a window, now and whenever something else is wanted. The theme dresses all of them.
    public void dress(Node root) {
        textSize.subscribe(size -> size.apply(root));
        highContrast.subscribe(
                on -> {
                    root.getStyleClass().remove(HIGH_CONTRAST);
                    if (on) root.getStyleClass().add(HIGH_CONTRAST);
                });
    }
}
