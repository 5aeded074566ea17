package org.cratewise.sorting;

import java.util.List;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Journal;
import org.cratewise.tag.GenreWriter;

/// Does what a plan says, step by step, each of them journaled, proven and undoable.
public final class Apply {
    private final Tools tools;
    private final Control control;

    public Apply(Journal journal) {
        this(journal, new Control());
    }

    /// @param control what lets another thread hold and stop it
    public Apply(Journal journal, Control control) {
        this(new Tools(journal), control);
    }

    Apply(Tools tools) {
        this(tools, new Control());
    }

    private Apply(Tools tools, Control control) {
        this.tools = tools;
        this.control = control;
    }

    /// How far it is, and a way to hold and stop it.
    public Control control() {
        return control;
    }

    /// Does all steps; one that fails doesn't stop the rest.
    public Report run(Plan plan) {
        return run(plan, BatchRun.OnFailure.GO_ON);
    }

    /// Does the steps up to the first that fails.
    public Report runUntilFailure(Plan plan) {
        return run(plan, BatchRun.OnFailure.STOP);
    }

    private Report run(Plan plan, BatchRun.OnFailure onFailure) {
        GenreWriter writer = new GenreWriter(plan.newId3());
        List<Preparation> tasks =
                plan.steps().stream().map(step -> new Preparation(step, writer)).toList();
        return new BatchRun(tools, control, onFailure)
                .run(Batch.Kind.APPLY, plan.title(), 0, tasks);
    }
}
