package org.cratewise.audio;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what ffmpeg says on standard error: first the header of the file, then errors. Keeps
/// little,
/// however much is said.
final class FfmpegLog {
    private static final int LONGEST_LINE = 400;
    private static final int MOST_ERRORS = 12;
    // The indentation tells the header's own lines from tags that imitate them.
    private static final Pattern DURATION =
            Pattern.compile("\\[info]   Duration: (\\d+):(\\d\\d):(\\d\\d\\.\\d+).*");
    private static final Pattern AUDIO =
            Pattern.compile("\\[info]   Stream #0:\\d+\\S*: Audio: (\\w+).*");
    private static final Pattern ERROR =
            Pattern.compile("(?:\\[[^]]* @ [^]]*] )*\\[(?:error|fatal|panic)] (.*)");

    private static final String SIGNAL = "[info] Exiting normally, received signal";

    private final CompletableFuture<StreamHeader> header = new CompletableFuture<>();
    private final List<String> errors = new ArrayList<>();
    private boolean opened;
    private volatile boolean signalled;
    private double seconds;

    /// Completed when the header has been said, or the log has ended without one.
    CompletableFuture<StreamHeader> header() {
        return header;
    }

    /// The first errors, without ffmpeg's prefixes. Whole once the program has ended.
    synchronized List<String> errors() {
        return List.copyOf(errors);
    }

    /// Whether the program says that it was told to end.
    boolean signalled() {
        return signalled;
    }

    /// Reads to the end; blocks.
    void drain(InputStream stderr) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stderr, StandardCharsets.UTF_8))) {
            for (String line = next(reader); line != null; line = next(reader)) take(line);
        } catch (IOException closed) {
            // The program was killed: what it has said so far is all there is.
        } finally {
            header.complete(new StreamHeader(opened, 0, ""));
        }
    }

    private void take(String line) {
        if (line.startsWith("[info] Input #0")) opened = true;
        if (line.startsWith(SIGNAL)) signalled = true;
        Matcher duration = DURATION.matcher(line);
        if (duration.matches() && !header.isDone()) seconds = seconds(duration);
        Matcher audio = AUDIO.matcher(line);
        if (audio.matches()) header.complete(new StreamHeader(opened, seconds, audio.group(1)));
        Matcher error = ERROR.matcher(line);
        if (error.matches()) keep(error.group(1));
    }

    private synchronized void keep(String error) {
        if (errors.size() < MOST_ERRORS) errors.add(error.strip());
    }

    private static double seconds(Matcher time) {
        return Integer.parseInt(time.group(1)) * 3600.0
                + Integer.parseInt(time.group(2)) * 60
                + Double.parseDouble(time.group(3));
    }

    /// A line, cut where it gets long: tags can hold megabytes without a line break.
    private static String next(BufferedReader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) return null;
        for (; c >= 0 && c != '\n'; c = reader.read())
            if (line.length() < LONGEST_LINE && c != '\r') line.append((char) c);
        return line.toString();
    }
}
