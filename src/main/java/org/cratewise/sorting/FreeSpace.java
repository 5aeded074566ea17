package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cratewise.sorting.Problem.Kind;

/// Whether the disks have room: for the largest file once more where tags are written, for all of
/// them where files come from elsewhere.
final class FreeSpace {
    /// Kept free for everything else that runs.
    private static final long RESERVE = 16L << 20;

    private final Map<FileStore, Long> arriving = new HashMap<>();
    private final Map<FileStore, Long> largest = new HashMap<>();
    private final Map<FileStore, PlanStep> someStep = new HashMap<>();

    void check(Plan plan, List<Problem> problems) {
        for (PlanStep step : plan.steps()) {
            try {
                count(step);
            } catch (IOException e) {
                // The other checks say so.
            }
        }
        someStep.forEach((store, step) -> check(store, step, problems));
    }

    private void count(PlanStep step) throws IOException {
        Path folder = Disk.existing(step.target().getParent());
        FileStore store = Files.getFileStore(folder);
        long size = step.file().size();
        someStep.putIfAbsent(store, step);
        boolean comes =
                step.action() == Action.COPY
                        || step.action() == Action.MOVE
                                && !Volumes.REAL.same(step.file().place(), folder);
        if (comes) arriving.merge(store, size, Long::sum);
        else if (step.action().isTag()) largest.merge(store, size, Math::max);
    }

    private void check(FileStore store, PlanStep step, List<Problem> problems) {
        long needed = arriving.getOrDefault(store, 0L) + largest.getOrDefault(store, 0L);
        try {
            long free = store.getUsableSpace();
            if (needed == 0 || needed + RESERVE <= free) return;
            problems.add(
                    Problem.of(Kind.NO_SPACE, step, store, free >> 20, (needed + RESERVE) >> 20));
        } catch (IOException e) {
            // Some network disks don't say.
        }
    }
}
