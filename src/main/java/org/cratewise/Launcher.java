package org.cratewise;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.cratewise.cli.CommandLineProgram;

/// The program's start: with arguments it is the command line, without it opens the window. It
/// isn't the JavaFX application itself, since Java refuses to start one from the class path.
public final class Launcher {
    private static final System.Logger LOG = System.getLogger(Launcher.class.getName());

    private Launcher() {}

    public static void main(String[] args) {
        if (TextNames.areMissing(System.getProperty("sun.jnu.encoding"))) TextNames.restart();
        Path userHome = Path.of(System.getProperty("user.home"));
        Home home = Home.of(System.getenv(), System.getProperty("os.name"), userHome);
        prepareNatives(home.natives());
        LogFile.open(home.logs());
        PrintWriter out = writer(System.out);
        System.setOut(LoggedLines.to(line -> LOG.log(Level.INFO, line)));
        Wiring wiring = new Wiring(home);
        if (args.length == 0) {
            openWindow(wiring);
        } else {
            System.exit(CommandLineProgram.run(wiring, out, writer(System.err), args));
        }
    }

    private static void openWindow(Wiring wiring) {
        try {
            App.open(wiring::window);
        } catch (UnsupportedOperationException e) {
            // So says JavaFX where there is no display, or not the libraries to draw on it.
            LOG.log(Level.INFO, "No window", e);
            System.err.printf(
                    "The window can't be opened: %s. Start Cratewise in a graphical session (or set"
                            + " DISPLAY), or use the command line: cratewise --help%n",
                    e.getMessage());
            System.exit(1);
        }
    }

    /// Libraries would unpack theirs into the user's home and the system's temporary folder.
    private static void prepareNatives(Path folder) {
        System.setProperty("org.bytedeco.javacpp.cachedir", folder.toString());
        // Its warnings belong into the log file: the versions of ND4J's natives differ on purpose.
        System.setProperty("org.bytedeco.javacpp.logger", "slf4j");
        System.setProperty("javafx.cachedir", folder.resolve("javafx").toString());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, false, Charset.defaultCharset());
    }
}
