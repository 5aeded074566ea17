package org.cratewise;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.cratewise.cli.CommandLineProgram;

/// The program's start: with arguments it is the command line, without it opens the window. It
/// isn't the JavaFX application itself, since Java refuses to start one from the class path.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        Path userHome = Path.of(System.getProperty("user.home"));
        Home home = Home.of(System.getenv(), System.getProperty("os.name"), userHome);
        prepareNatives(home.natives());
        LogFile.open(home.logs());
        Wiring wiring = new Wiring(home);
        if (args.length == 0) {
            App.open(wiring::window);
        } else {
            System.exit(
                    CommandLineProgram.run(wiring, writer(System.out), writer(System.err), args));
        }
    }

    /// Libraries would unpack theirs into the user's home and the system's temporary folder.
    private static void prepareNatives(Path folder) {
        System.setProperty("org.bytedeco.javacpp.cachedir", folder.toString());
        // Its warnings belong into the log file: the versions of ND4J's natives differ on purpose.
        System.setProperty("org.bytedeco.javacpp.logger", "slf4j");
        System.setProperty("javafx.cachedir", folder.resolve("javafx").toString());
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, false, Charset.defaultCharset());
    }
}
