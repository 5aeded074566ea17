package org.cratewise.sorting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Journal;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;

/// Takes back what was done, to the byte, and does it again; both are batches of their own.
public final class Undo {
    private final Tools tools;
    private final Whereabouts whereabouts;
    private final Control control = new Control();

    public Undo(Catalog catalog) {
        this(new Tools(catalog.journal()), catalog);
    }

    Undo(Tools tools, Catalog catalog) {
        this.tools = tools;
        this.whereabouts = new Whereabouts(catalog);
    }

    /// How far it is, and a way to hold and stop it.
    public Control control() {
        return control;
    }

    /// The newest batch that has something to undo.
    public static Optional<Batch> newestDone(Journal journal) {
        return journal.batches().stream()
                .filter(batch -> batch.kind() == Batch.Kind.APPLY)
                .filter(batch -> batch.count(StepState.DONE) > 0)
                .findFirst();
    }

    /// The batch that was undone last and has something to do again.
    public static Optional<Batch> newestUndone(Journal journal) {
        return journal.batches().stream()
                .filter(batch -> batch.kind() == Batch.Kind.UNDO)
                .flatMap(batch -> journal.batch(batch.origin()).stream())
                .filter(batch -> batch.count(StepState.UNDONE) > 0)
                .findFirst();
    }

    /// Takes a batch back, the last step first.
    ///
    /// @param chosen which of its steps, all of those that are done by default
    public Report undo(Batch batch, Predicate<Step> chosen) {
        List<Step> steps = new ArrayList<>(steps(batch, StepState.DONE, chosen));
        Collections.reverse(steps);
        return run(Batch.Kind.UNDO, "Undo: ", batch, steps);
    }

    /// Does a batch again that was taken back.
    public Report redo(Batch batch, Predicate<Step> chosen) {
        return run(Batch.Kind.REDO, "Redo: ", batch, steps(batch, StepState.UNDONE, chosen));
    }

    private List<Step> steps(Batch batch, StepState state, Predicate<Step> chosen) {
        return tools.journal().steps(batch.id()).stream()
                .filter(step -> step.state() == state)
                .filter(chosen)
                .toList();
    }

    private Report run(Batch.Kind kind, String prefix, Batch batch, List<Step> steps) {
        List<Reversal> tasks =
                steps.stream().map(step -> new Reversal(kind, step, whereabouts)).toList();
        return new BatchRun(tools, control, BatchRun.OnFailure.GO_ON)
                .run(kind, prefix + batch.title(), batch.id(), tasks);
    }
}
