package org.cratewise.scan;

import java.nio.file.Path;
import java.util.List;
import org.cratewise.audio.Listening;

/// What to scan and how.
///
/// @param roots folders and files; empty means the folders the catalog watches and what still waits
/// in it
/// @param jobs how many tracks are decoded at once
public record ScanOptions(List<Path> roots, int jobs, Listening listening) {
    public ScanOptions {
        roots = List.copyOf(roots);
        if (jobs < 1) throw new IllegalArgumentException("At least one job is needed, not " + jobs);
    }

    /// Listens to windows of each track, on every processor.
    public static ScanOptions of(List<Path> roots) {
        return new ScanOptions(roots, Runtime.getRuntime().availableProcessors(), Listening.SPREAD);
    }

    /// The same with as many tracks decoded at once.
    public ScanOptions withJobs(int jobs) {
        return new ScanOptions(roots, jobs, listening);
    }

    /// The same, listening to whole tracks.
    public ScanOptions listeningToAll() {
        return new ScanOptions(roots, jobs, Listening.WHOLE);
    }
}
