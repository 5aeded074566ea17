package org.cratewise.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cratewise.ui.kit.Appearance;
import org.cratewise.ui.kit.Shortcut;

/// What the settings need of the window around them.
///
/// @param shortcuts the keys that work everywhere
/// @param folder lets the user choose one
/// @param show shows a file where it lies
public record SettingsDesk(
        Appearance appearance,
        Supplier<List<Shortcut>> shortcuts,
        Supplier<Optional<Path>> folder,
        Consumer<Path> show) {}
