package org.cratewise.ui.scanning;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import org.cratewise.scan.RunningScan;
import org.cratewise.scan.ScanProgress;
import org.cratewise.scan.ScanReport;
import org.cratewise.track.Track;

/// A scan that does what the test says. It ends when told to, or soon after it was cancelled.
public final class FakeScan implements RunningScan {
    public volatile boolean paused;
    public volatile boolean cancelled;
    public volatile ScanProgress progress = progress(ScanProgress.Phase.WALKING, 0, 0, 0);
    public volatile long analysed;

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Track> changed = new ArrayList<>();
    private final Set<Long> removed = new TreeSet<>();

    /// A snapshot with 8.1 tracks a second and 19 minutes left.
    public static ScanProgress progress(
            ScanProgress.Phase phase, long done, long toDo, long failed) {
        return new ScanProgress(
                phase, toDo, 0, toDo, done, failed, 8.13, Optional.of(Duration.ofMinutes(19)));
    }

    /// A report of so many tracks heard.
    public static ScanReport report(long found, long analysed, long failed, boolean cancelled) {
        List<ScanReport.Reason> reasons =
                Collections.nCopies(
                        (int) failed, new ScanReport.Reason(Path.of("/music/a.mp3"), "No audio"));
        return new ScanReport(found, 0, analysed, 0, 0, 0, reasons, List.of(), cancelled);
    }

    public synchronized void change(List<Track> tracks) {
        changed.addAll(tracks);
    }

    public synchronized void remove(long id) {
        removed.add(id);
    }

    public void end() {
        end.countDown();
    }

    @Override
    public ScanReport run() throws InterruptedException {
        end.await();
        return report(analysed, analysed, 0, cancelled);
    }

    @Override
    public void pause() {
        paused = true;
    }

    @Override
    public void resume() {
        paused = false;
    }

    @Override
    public void cancel() {
        cancelled = true;
        end();
    }

    @Override
    public ScanProgress progress() {
        return progress;
    }

    @Override
    public synchronized List<Track> drainChanged() {
        List<Track> drained = List.copyOf(changed);
        changed.clear();
        return drained;
    }

    @Override
    public synchronized Set<Long> drainRemoved() {
        Set<Long> drained = Set.copyOf(removed);
        removed.clear();
        return drained;
    }
}
