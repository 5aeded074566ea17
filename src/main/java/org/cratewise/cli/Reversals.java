package org.cratewise.cli;

import java.io.PrintWriter;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Journal;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;
import picocli.CommandLine.ExitCode;

/// What `undo` and `redo` would do.
final class Reversals {
    private Reversals() {}

    /// Lists the steps of a batch in one state.
    static int show(Journal journal, Batch batch, StepState state, PrintWriter out) {
        int count = 0;
        for (Step step : journal.steps(batch.id())) {
            if (step.state() != state) continue;
            count++;
            boolean back = state == StepState.DONE;
            out.printf(
                    "%s: %s -> %s%n",
                    step.places().target(),
                    back ? step.change().after() : step.change().before(),
                    back ? step.change().before() : step.change().after());
        }
        out.printf("%s: %,d steps.%n", batch.title(), count);
        out.flush();
        return ExitCode.OK;
    }
}
