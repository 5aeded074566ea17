package org.cratewise;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Takes what libraries print (ND4J does, while it trains) line by line, for the log: standard
/// output is for what a command was asked for.
final class LoggedLines extends OutputStream {
    private final Consumer<String> log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private LoggedLines(Consumer<String> log) {
        this.log = log;
    }

    /// A stream whose lines go to a log.
    static PrintStream to(Consumer<String> log) {
        return new PrintStream(new LoggedLines(log), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int oneByte) {
        if (oneByte != '\n') {
            line.write(oneByte);
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8).strip();
        line.reset();
        if (!text.isEmpty()) log.accept(text);
    }
}
