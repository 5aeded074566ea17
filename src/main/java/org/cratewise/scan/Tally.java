package org.cratewise.scan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cratewise.scan.ScanProgress.Phase;
import org.cratewise.scan.ScanReport.Reason;
import org.cratewise.track.Track;

/// Counts what a scan does, and keeps which tracks it changed until somebody asks. Safe for several
/// threads; a reader gets a snapshot that fits together.
final class Tally {
    /// What can become of a file.
    enum Count {
        FOUND,
        IGNORED,
        UNCHANGED,
        TO_DO,
        ANALYSED,
        RECOGNISED,
        RESCORED,
        MISSING
    }

    private final Rate rate = new Rate(System::nanoTime);
    private final long[] counts = new long[Count.values().length];
    private final List<Reason> failed = new ArrayList<>();
    private final List<Reason> skipped = new ArrayList<>();
    private final Map<Long, Track> changed = new LinkedHashMap<>();
    private final Set<Long> removed = new TreeSet<>();
    private long done;
    private boolean walked;
    private boolean over;

    synchronized void count(Count count) {
        counts[count.ordinal()]++;
    }

    /// A track is finished, one way or another.
    synchronized void done(Count as) {
        count(as);
        finish();
    }

    synchronized void failed(Path path, String why) {
        failed.add(new Reason(path, why));
        finish();
    }

    private void finish() {
        done++;
        rate.count();
    }

    synchronized void skipped(Path path, String why) {
        skipped.add(new Reason(path, why));
    }

    synchronized void changed(Track track) {
        changed.put(track.id(), track);
    }

    synchronized void removed(long trackId) {
        changed.remove(trackId);
        removed.add(trackId);
    }

    synchronized void walked() {
        walked = true;
    }

    synchronized void over() {
        over = true;
    }

    void restartRate() {
        rate.restart();
    }

    synchronized List<Track> drainChanged() {
        List<Track> drained = List.copyOf(changed.values());
        changed.clear();
        return drained;
    }

    synchronized Set<Long> drainRemoved() {
        Set<Long> drained = Set.copyOf(removed);
        removed.clear();
        return drained;
    }

    synchronized ScanProgress progress(boolean paused) {
        double perSecond = rate.perSecond();
        return new ScanProgress(
                phase(paused),
                of(Count.FOUND),
                of(Count.UNCHANGED),
                of(Count.TO_DO),
                done,
                failed.size(),
                perSecond,
                left(perSecond));
    }

    private Phase phase(boolean paused) {
        if (over) return Phase.DONE;
        if (paused) return Phase.PAUSED;
        return walked ? Phase.LISTENING : Phase.WALKING;
    }

    private Optional<Duration> left(double perSecond) {
        if (!walked || perSecond <= 0) return Optional.empty();
        double seconds = (of(Count.TO_DO) - done) / perSecond;
        return Optional.of(Duration.ofMillis((long) (seconds * 1000)));
    }

    private long of(Count count) {
        return counts[count.ordinal()];
    }

    synchronized ScanReport report(boolean cancelled) {
        return new ScanReport(
                of(Count.FOUND),
                of(Count.UNCHANGED),
                of(Count.ANALYSED),
                of(Count.RECOGNISED),
                of(Count.RESCORED),
                of(Count.MISSING),
                List.copyOf(failed),
                List.copyOf(skipped),
                cancelled,
                of(Count.IGNORED));
    }
}
