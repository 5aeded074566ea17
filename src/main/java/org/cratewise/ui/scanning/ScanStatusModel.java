package org.cratewise.ui.scanning;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cratewise.scan.RunningScan;
import org.cratewise.scan.ScanProgress;
import org.cratewise.scan.ScanReport;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The scan that runs, if one does: started, watched ten times a second, paused and cancelled.
/// What is asked for while one runs is scanned after it.
public final class ScanStatusModel {
    private static final Logger LOG = LoggerFactory.getLogger(ScanStatusModel.class);
    private static final long SETTLED = Duration.ofSeconds(3).toNanos();

    private final Jobs jobs;
    private final Function<List<Path>, RunningScan> scans;
    private final BiConsumer<List<Track>, Set<Long>> news;
    private final LongSupplier nanoTime;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ScanProgress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final Deque<List<Path>> next = new ArrayDeque<>();

    private volatile RunningScan scan;
    private volatile boolean cancelled;
    private long startedAt;

    /// @param scans makes a scan of folders and files; of an empty list, of what is watched and
    ///     waits. Called off the window's thread
    /// @param news takes the tracks a scan stored or changed, and the numbers of those that are no
    ///     more
    public ScanStatusModel(
            Jobs jobs,
            Function<List<Path>, RunningScan> scans,
            BiConsumer<List<Track>, Set<Long>> news) {
        this(jobs, scans, news, System::nanoTime);
    }

    ScanStatusModel(
            Jobs jobs,
            Function<List<Path>, RunningScan> scans,
            BiConsumer<List<Track>, Set<Long>> news,
            LongSupplier nanoTime) {
        this.jobs = jobs;
        this.scans = scans;
        this.news = news;
        this.nanoTime = nanoTime;
    }

    /// Scans folders and files, at once or after the scan that runs; an empty list scans anew what
    /// is watched, and what waits.
    public void start(List<Path> roots) {
        next.add(List.copyOf(roots));
        if (!running.get()) startNext();
    }

    /// Looks how the scan is doing; called by the window's timer.
    public void tick() {
        RunningScan now = scan;
        if (now == null) return;
        progress.set(now.progress());
        settled.set(nanoTime.getAsLong() - startedAt >= SETTLED);
        // In this order: what is removed must not come back with what was stored before.
        List<Track> changed = now.drainChanged();
        Set<Long> removed = now.drainRemoved();
        if (!changed.isEmpty() || !removed.isEmpty()) news.accept(changed, removed);
    }

    /// Pauses, or goes on.
    public void togglePause() {
        RunningScan now = scan;
        if (now == null) return;
        paused.set(!paused.get());
        if (paused.get()) now.pause();
        else now.resume();
    }

    /// Ends the scan soon, and what was to come after it.
    public void cancel() {
        if (!running.get()) return;
        next.clear();
        cancelled = true;
        stopping.set(true);
        RunningScan now = scan;
        if (now != null) now.cancel();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /// Whether it was cancelled and hasn't ended yet.
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /// Whether it has run long enough for its rate and the time left to mean something.
    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// How far it is; null before the first.
    public ReadOnlyObjectProperty<ScanProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What came of the last one; empty while one runs.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    private void startNext() {
        List<Path> roots = next.poll();
        if (roots == null) return;
        startedAt = nanoTime.getAsLong();
        cancelled = false;
        progress.set(null);
        summary.set("");
        settled.set(false);
        running.set(true);
        jobs.run(() -> run(roots), this::ended, this::broken);
    }

    private ScanReport run(List<Path> roots) throws InterruptedException {
        RunningScan made = scans.apply(roots);
        scan = made;
        // It may have been cancelled before there was anything to cancel.
        if (cancelled) made.cancel();
        return made.run();
    }

    private void ended(ScanReport report) {
        tick();
        end(ScanWords.summary(report));
    }

    private void broken(Exception e) {
        LOG.error("The scan ended early", e);
        tick();
        end(Messages.text("scan.summary.broken", String.valueOf(e.getMessage())));
    }

    private void end(String words) {
        scan = null;
        paused.set(false);
        stopping.set(false);
        summary.set(words);
        running.set(false);
        startNext();
    }
}
