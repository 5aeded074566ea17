package org.cratewise.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Light or dark: as the system is, also when it changes, unless the user chose one.
public final class Theme {
    /// What the user wants.
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    /// @param system the system's scheme
    public Theme(ObservableValue<ColorScheme> system) {
        dark.bind(
                Bindings.createBooleanBinding(
                        () -> isDark(choice.get(), system.getValue()), choice, system));
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// Dresses every window of the program, now and whenever the theme changes.
    public void dress() {
        dark.subscribe(
                isDark ->
                        Application.setUserAgentStylesheet(
                                isDark
                                        ? new PrimerDark().getUserAgentStylesheet()
                                        : new PrimerLight().getUserAgentStylesheet()));
    }

    private static boolean isDark(Choice choice, ColorScheme system) {
        return choice == Choice.SYSTEM ? system == ColorScheme.DARK : choice == Choice.DARK;
    }
}
