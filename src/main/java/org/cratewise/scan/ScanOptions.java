package org.cratewise.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.cratewise.audio.Listening;

/// What to scan and how.
///
/// @param roots folders and files; empty means the folders the catalog watches and what still waits
/// in it
/// @param jobs how many tracks are decoded at once
/// @param quiet whether other programs go first, as far as the system heeds what threads ask for
/// @param hush asked before each track, by several threads: while it says so, one track is listened
///     to at a time
public record ScanOptions(
        List<Path> roots, int jobs, Listening listening, boolean quiet, BooleanSupplier hush) {
    public ScanOptions {
        roots = List.copyOf(roots);
        if (jobs < 1) throw new IllegalArgumentException("At least one job is needed, not " + jobs);
    }

    public ScanOptions(List<Path> roots, int jobs, Listening listening) {
        this(roots, jobs, listening, false, () -> false);
    }

    /// Listens to windows of each track, on every processor.
    public static ScanOptions of(List<Path> roots) {
        return new ScanOptions(roots, Runtime.getRuntime().availableProcessors(), Listening.SPREAD);
    }

    /// The same with as many tracks decoded at once.
    public ScanOptions withJobs(int jobs) {
        return new ScanOptions(roots, jobs, listening, quiet, hush);
    }

    /// The same, listening to whole tracks.
    public ScanOptions listeningToAll() {
        return new ScanOptions(roots, jobs, Listening.WHOLE, quiet, hush);
    }

    /// The same, one track at a time and behind other programs.
    public ScanOptions quietly() {
        return new ScanOptions(roots, 1, listening, true, hush);
    }

    /// The same, one track at a time while something says so.
    public ScanOptions hushing(BooleanSupplier when) {
        return new ScanOptions(roots, jobs, listening, quiet, when);
    }
}
