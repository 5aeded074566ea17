package org.cratewise.sorting;

import java.nio.file.Path;
import java.util.List;

/// What became of a batch.
///
/// @param batch its number in the history, 0 if nothing was begun
/// @param done steps that were done
/// @param failed what wasn't, each with its reason
/// @param stopped whether it ended before all steps were tried
public record Report(long batch, int done, List<Failure> failed, boolean stopped) {
    /// A step that wasn't done; its file is as it was.
    public record Failure(Path file, String why) {}

    /// Whether every step was done.
    public boolean isComplete() {
        return failed.isEmpty() && !stopped;
    }
}
