package org.cratewise.ui.window;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The system's file manager. A program of its own is started, since AWT's `Desktop` doesn't go
/// well with JavaFX on every system.
final class FileManager {
    private FileManager() {}

    /// Opens the folder of a file, with the file selected where the system can do that. Never on
    /// the
    /// window's thread: starting a program can take a while.
    ///
    /// @throws IOException if there is no such program
    static void show(Path file) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name"), file))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /// @param system as in the property `os.name`
    static List<String> command(String system, Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) return List.of("explorer.exe", "/select," + file);
        if (name.startsWith("mac")) return List.of("open", "-R", file.toString());
        // It knows folders, but no way to select a file in one.
        Path folder = file.getParent();
        return List.of("xdg-open", String.valueOf(folder == null ? file : folder));
    }
}
