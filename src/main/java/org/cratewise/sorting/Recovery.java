package org.cratewise.sorting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.catalog.Journal;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;

/// Puts in order what a crash left: every step that was begun is finished or taken back. To be run
/// at each start before anything else is done.
public final class Recovery {
    private final Journal journal;
    private final Execution execution;

    public Recovery(Journal journal) {
        this.journal = journal;
        this.execution = new Execution(new Tools(journal));
    }

    /// What was put in order.
    ///
    /// @param stuck files whose steps can't be settled yet, with the reasons; they are tried again
    public record Result(int finished, int takenBack, List<String> stuck) {
        /// All of it in one sentence.
        public String sentence() {
            return Recovery.sentence(finished, takenBack, stuck);
        }
    }

    /// Puts in order, and tells it in one sentence; nothing, if there was nothing to do.
    public Optional<String> run() {
        return settle().map(Result::sentence);
    }

    /// Puts in order; nothing, if there was nothing to do.
    public Optional<Result> settle() {
        List<Step> steps = journal.unfinished();
        if (steps.isEmpty()) return Optional.empty();
        int finished = 0;
        int takenBack = 0;
        List<String> stuck = new ArrayList<>();
        for (Step step : steps) {
            try {
                if (execution.settle(step).state() == StepState.DONE) finished++;
                else takenBack++;
            } catch (IOException e) {
                stuck.add(step.places().source() + ": " + Execution.inWords(e));
            }
        }
        return Optional.of(new Result(finished, takenBack, List.copyOf(stuck)));
    }

    private static String sentence(int finished, int takenBack, List<String> stuck) {
        List<String> parts = new ArrayList<>();
        if (finished > 0) parts.add(finished + " finished");
        if (takenBack > 0) parts.add(takenBack + " taken back");
        if (!stuck.isEmpty())
            parts.add(stuck.size() + " can't be settled yet (" + String.join("; ", stuck) + ")");
        return "Cratewise was cut off while it changed files; the steps it was at: "
                + String.join(", ", parts)
                + ".";
    }
}
