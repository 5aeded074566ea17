package org.cratewise.ui.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private final ObjectProperty<ColorScheme> system =
            new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final Theme theme = new Theme(system);

    @Test
    void followsTheSystemWhenItChanges() {
        assertFalse(theme.darkProperty().get());
        system.set(ColorScheme.DARK);
        assertTrue(theme.darkProperty().get());
    }

    @Test
    void aChoiceOfOnesOwnOutlastsTheSystems() {
        theme.choiceProperty().set(Theme.Choice.DARK);
        assertTrue(theme.darkProperty().get());
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        system.set(ColorScheme.DARK);
        assertFalse(theme.darkProperty().get());
        theme.choiceProperty().set(Theme.Choice.SYSTEM);
        assertTrue(theme.darkProperty().get());
    }
}
