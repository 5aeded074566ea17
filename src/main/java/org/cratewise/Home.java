package org.cratewise;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folder where Cratewise keeps what is its own: catalog, settings, logs, unpacked natives.
record Home(Path folder) {
    /// The platform's place for a user's program data, or what `CRATEWISE_HOME` says.
    ///
    /// @param environment the environment variables
    /// @param osName as in the system property `os.name`
    /// @param userHome the user's home folder
    static Home of(Map<String, String> environment, String osName, Path userHome) {
        String chosen = environment.getOrDefault("CRATEWISE_HOME", "");
        if (!chosen.isBlank()) return new Home(Path.of(chosen).toAbsolutePath().normalize());
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            return new Home(userHome.resolve("Library/Application Support/Cratewise"));
        }
        if (os.startsWith("windows")) {
            Path local = folder(environment, "LOCALAPPDATA", userHome.resolve("AppData/Local"));
            return new Home(local.resolve("Cratewise"));
        }
        return new Home(
                folder(environment, "XDG_DATA_HOME", userHome.resolve(".local/share"))
                        .resolve("cratewise"));
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }

    Path catalog() {
        return folder.resolve("catalog.db");
    }

    Path natives() {
        return folder.resolve("natives");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path models() {
        return folder.resolve("models");
    }

    /// The Lab's runs and what it heard.
    Path lab() {
        return folder.resolve("lab");
    }

    /// A person's own way with genres.
    Path genres() {
        return folder.resolve("genres.json");
    }

    Path settings() {
        return folder.resolve("settings.properties");
    }
}
