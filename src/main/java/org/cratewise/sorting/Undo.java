package org.cratewise.sorting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Journal;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;

/// Takes back what was done, to the byte, and does it again; both are batches of their own.
public final class Undo {
    private final Tools tools;
    private final Whereabouts whereabouts;
    private final Control control;

    public Undo(Catalog catalog) {
        this(catalog, new Control());
    }

    /// @param control what lets another thread hold and stop it
    public Undo(Catalog catalog, Control control) {
        this(new Tools(catalog.journal()), catalog, control);
    }

    Undo(Tools tools, Catalog catalog) {
        this(tools, catalog, new Control());
    }

    private Undo(Tools tools, Catalog catalog, Control control) {
        this.tools = tools;
        this.whereabouts = new Whereabouts(catalog);
        this.control = control;
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

    /// Takes single steps back, whichever batches they are of, the newest batch first.
    ///
    /// @return one report for each batch
    public List<Report> undo(Collection<Step> chosen) {
        Set<Long> ids = chosen.stream().map(Step::id).collect(Collectors.toSet());
        return batches(chosen, Comparator.reverseOrder())
                .map(batch -> undo(batch, step -> ids.contains(step.id())))
                .toList();
    }

    /// Does single steps again, the oldest batch first.
    ///
    /// @return one report for each batch
    public List<Report> redo(Collection<Step> chosen) {
        Set<Long> ids = chosen.stream().map(Step::id).collect(Collectors.toSet());
        return batches(chosen, Comparator.naturalOrder())
                .map(batch -> redo(batch, step -> ids.contains(step.id())))
                .toList();
    }

    private Stream<Batch> batches(Collection<Step> chosen, Comparator<Long> order) {
        return chosen.stream()
                .map(Step::batch)
                .distinct()
                .sorted(order)
                .flatMap(id -> tools.journal().batch(id).stream());
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
