package org.cratewise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Where the program's log goes: a few small files in its own folder, and severe news to the
/// console.
final class LogFile {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    /// Kept, since loggers nobody holds are collected with their levels.
    private static final Logger JAVAFX = Logger.getLogger("com.sun.javafx");

    private LogFile() {}

    static void open(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) root.removeHandler(handler);
        root.setLevel(Level.INFO);
        // It warns at every start that JavaFX comes from the class path, as it does here on
        // purpose.
        JAVAFX.setLevel(Level.SEVERE);
        ConsoleHandler console = new ConsoleHandler();
        console.setLevel(Level.SEVERE);
        root.addHandler(console);
        try {
            Files.createDirectories(folder);
            Handler file =
                    new FileHandler(
                            folder.resolve("cratewise-%u.%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
        } catch (IOException e) {
            root.log(Level.SEVERE, "No log file can be kept in " + folder, e);
        }
    }
}
