package org.cratewise.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cratewise.scan.ScanProgress;

/// Tells how far a scan is: one line that renews itself on a terminal, now and then a line in a
/// pipe.
final class ProgressLines implements AutoCloseable {
    private static final long TERMINAL_MS = 250;
    private static final long PIPE_MS = 10_000;

    private final Supplier<ScanProgress> progress;
    private final PrintWriter out;
    private final boolean terminal;
    private String told = "";
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("progress").factory());

    ProgressLines(Supplier<ScanProgress> progress, PrintWriter out, boolean terminal) {
        this.progress = progress;
        this.out = out;
        this.terminal = terminal;
        long every = terminal ? TERMINAL_MS : PIPE_MS;
        timer.scheduleAtFixedRate(this::show, every, every, TimeUnit.MILLISECONDS);
    }

    static ProgressLines of(Supplier<ScanProgress> progress, PrintWriter out) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new ProgressLines(progress, out, terminal);
    }

    /// Tells what is new; the same again would only fill the screen.
    void show() {
        String line = line(progress.get());
        if (line.equals(told)) return;
        told = line;
        // "\033[K" clears what a longer line before left behind.
        out.print(terminal ? "\r" + line + "\033[K" : line + System.lineSeparator());
        out.flush();
    }

    static String line(ScanProgress at) {
        if (at.phase() == ScanProgress.Phase.WALKING) {
            return String.format(
                    Locale.ROOT,
                    "Looking: %,d tracks found, %,d listened to",
                    at.found(),
                    at.done());
        }
        String rate =
                at.perSecond() > 0 ? String.format(Locale.ROOT, "  %.1f/s", at.perSecond()) : "";
        String left = at.left().map(time -> "  " + words(time) + " left").orElse("");
        String failed =
                at.failed() > 0 ? String.format(Locale.ROOT, "  %,d failed", at.failed()) : "";
        return String.format(
                Locale.ROOT,
                "Listening: %,d of %,d%s%s%s",
                at.done(),
                at.toDo(),
                rate,
                left,
                failed);
    }

    private static String words(Duration time) {
        if (time.toMinutes() >= 90)
            return String.format(
                    Locale.ROOT, "%d h %02d min", time.toHours(), time.toMinutesPart());
        return time.toSeconds() >= 90
                ? (time.toSeconds() + 30) / 60 + " min"
                : time.toSeconds() + " s";
    }

    @Override
    public void close() {
        timer.shutdownNow();
        if (terminal) {
            out.print("\r\033[K");
            out.flush();
        }
    }
}
