package org.cratewise.sorting;

import java.util.ArrayList;
import java.util.List;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Journal;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;

/// Does the steps of one batch, one after the other.
final class BatchRun {
    /// What is to be done when a step fails.
    enum OnFailure {
        GO_ON,
        STOP
    }

    /// A step that is made ready only when its turn has come.
    interface Task {
        /// What it is about, for the history, should it be refused.
        Step outline(long batch);

        /// @throws RefusedException if it must not be done
        Ready prepare(long batch) throws RefusedException;
    }

    /// A step and what its result is judged by.
    record Ready(Step step, Proof proof) {}

    private final Journal journal;
    private final Execution execution;
    private final Control control;
    private final OnFailure onFailure;

    BatchRun(Tools tools, Control control, OnFailure onFailure) {
        this.journal = tools.journal();
        this.execution = new Execution(tools);
        this.control = control;
        this.onFailure = onFailure;
    }

    /// @param origin the batch that is taken back or done again, 0 if none
    Report run(Batch.Kind kind, String title, long origin, List<? extends Task> tasks) {
        if (tasks.isEmpty()) return new Report(0, 0, List.of(), false);
        long batch = journal.begin(kind, title, tasks.size(), origin);
        List<Report.Failure> failed = new ArrayList<>();
        int done = 0;
        boolean stopped = false;
        for (Task task : tasks) {
            if (stopped || !control.goOn()) {
                stopped = true;
                break;
            }
            Step step = run(batch, task);
            if (step.state() == StepState.DONE) done++;
            else failed.add(new Report.Failure(step.places().source(), step.change().reason()));
            stopped = !failed.isEmpty() && onFailure == OnFailure.STOP;
            control.tell(new Control.Progress(done + failed.size(), failed.size(), tasks.size()));
        }
        journal.end(batch);
        return new Report(batch, done, failed, stopped && done + failed.size() < tasks.size());
    }

    private Step run(long batch, Task task) {
        try {
            Ready ready = task.prepare(batch);
            return execution.run(ready.step(), ready.proof());
        } catch (RefusedException e) {
            return execution.refuse(task.outline(batch), e.getMessage());
        }
    }
}
