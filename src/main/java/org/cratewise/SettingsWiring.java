package org.cratewise;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.cratewise.catalog.Catalog;
import org.cratewise.ui.settings.GenresModel;
import org.cratewise.ui.settings.LibraryCare;
import org.cratewise.ui.settings.OwnGenres;
import org.cratewise.ui.settings.Preferences;
import org.cratewise.ui.settings.Promise;
import org.cratewise.ui.settings.SettingsDesk;
import org.cratewise.ui.settings.SettingsView;
import org.cratewise.ui.window.Place;
import org.cratewise.ui.window.Shell;

/// Puts the settings into the window.
record SettingsWiring(
        Preferences preferences, Promise promise, OwnGenres genres, Supplier<Catalog> catalog) {
    Place place(Shell shell) {
        return new Place(Place.Kind.SETTINGS, () -> view(shell));
    }

    private SettingsView view(Shell shell) {
        return new SettingsView(
                new LibraryCare(shell.jobs(), catalog),
                preferences,
                promise,
                new GenresModel(shell.jobs(), genres, shell::tracks),
                new SettingsDesk(
                        shell.appearance(),
                        shell::shortcuts,
                        SettingsWiring::folder,
                        shell::showInFolder));
    }

    private static Optional<Path> folder() {
        Window window =
                Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
        return Optional.ofNullable(new DirectoryChooser().showDialog(window)).map(File::toPath);
    }
}
