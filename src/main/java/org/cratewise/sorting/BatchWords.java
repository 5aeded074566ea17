package org.cratewise.sorting;

import java.util.ArrayList;
import java.util.List;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.StepState;

/// How a batch of the history reads.
public final class BatchWords {
    private BatchWords() {}

    /// One or two words: `done`, `undone`, `partly undone`, `cut off`, `nothing done`.
    public static String state(Batch batch) {
        int done = batch.count(StepState.DONE);
        int undone = batch.count(StepState.UNDONE);
        if (undone > 0) return done > 0 ? "partly undone" : "undone";
        if (done == 0) return "nothing done";
        if (batch.ended().isEmpty()) return "cut off";
        return done == batch.planned() ? "done" : "partly done";
    }

    /// How many steps stand where: `12 of 14 done, 2 failed`.
    public static String counts(Batch batch) {
        List<String> parts = new ArrayList<>();
        int done = batch.count(StepState.DONE) + batch.count(StepState.UNDONE);
        parts.add("%,d of %,d done".formatted(done, batch.planned()));
        int failed = batch.count(StepState.FAILED);
        if (failed > 0) parts.add("%,d failed".formatted(failed));
        int back = batch.count(StepState.ROLLED_BACK);
        if (back > 0) parts.add("%,d taken back after a crash".formatted(back));
        return String.join(", ", parts);
    }
}
