package org.cratewise.ui.settings;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cratewise.ui.kit.Appearance;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Segments;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.TextSize;
import org.cratewise.ui.kit.Theme;

/// How the window looks and what it speaks.
final class WindowSection extends VBox {
    WindowSection(Preferences preferences, Appearance appearance) {
        GridPane grid = Parts.grid();
        Parts.row(
                grid,
                Messages.text("menu.theme"),
                new Segments<>(
                        "ways",
                        List.of(Theme.Choice.values()),
                        appearance.theme().choiceProperty(),
                        WindowSection::name));
        Parts.row(
                grid,
                Messages.text("menu.text_size"),
                new Segments<>(
                        "ways",
                        List.of(TextSize.values()),
                        appearance.textSize(),
                        TextSize::label));
        CheckBox contrast = new CheckBox(Messages.text("settings.contrast.on"));
        contrast.setId("settings-contrast");
        contrast.selectedProperty().bindBidirectional(appearance.highContrast());
        Parts.row(grid, Messages.text("settings.contrast"), contrast);
        Parts.row(grid, Messages.text("settings.language"), languages(preferences));
        Parts.more(grid, restart(preferences));
        getChildren().add(Parts.section("settings.window", grid));
    }

    private static String name(Theme.Choice choice) {
        return Messages.text("menu.theme." + choice.name().toLowerCase(Locale.ROOT));
    }

    private static ChoiceBox<Language> languages(Preferences preferences) {
        ChoiceBox<Language> box = new ChoiceBox<>();
        box.setId("settings-language");
        box.getItems().setAll(Language.values());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Language language) {
                        return language == null ? "" : language.label();
                    }

                    @Override
                    public Language fromString(String label) {
                        throw new UnsupportedOperationException("Nothing is typed here");
                    }
                });
        box.valueProperty().bindBidirectional(preferences.languageProperty());
        return box;
    }

    private static Label restart(Preferences preferences) {
        Label restart = Parts.quiet(Messages.text("settings.language.restart"));
        preferences
                .languageProperty()
                .subscribe(now -> restart.setVisible(preferences.speaksAnotherNext()));
        Shown.folding(restart);
        return restart;
    }
}
