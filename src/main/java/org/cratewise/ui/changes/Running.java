package org.cratewise.ui.changes;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.cratewise.catalog.Catalog;
import org.cratewise.sorting.Apply;
import org.cratewise.sorting.Control;
import org.cratewise.sorting.Plan;
import org.cratewise.sorting.PlanStep;
import org.cratewise.sorting.Report;
import org.cratewise.sorting.Undo;
import org.cratewise.ui.kit.Messages;

/// A batch at work: how far it is, and how it is held and stopped.
final class Running {
    /// What became of a plan.
    ///
    /// @param rest what wasn't done, looked through anew
    record Result(Report report, Sheet rest) {}

    private final Workplace place;
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Control.Progress> progress =
            new ReadOnlyObjectWrapper<>(new Control.Progress(0, 0, 0));
    private Control control = new Control();

    Running(Workplace place) {
        this.place = place;
        paused.subscribe((was, now) -> hold(now));
        place.ongoing().watch(active, Messages.text("notice.stop.changes"), this::stop);
    }

    ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    BooleanProperty pausedProperty() {
        return paused;
    }

    ReadOnlyObjectProperty<Control.Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Looks how far it is; to be called some ten times a second.
    void tick() {
        if (active.get()) progress.set(control.progress());
    }

    private void hold(boolean now) {
        if (now) control.pause();
        else control.resume();
    }

    /// Ends after the step at hand.
    void stop() {
        control.stop();
    }

    void apply(Plan plan, Consumer<Result> then, Consumer<Exception> failed) {
        start();
        Control own = control;
        place.jobs()
                .run(() -> applied(plan, own), result -> end(then, result), e -> end(failed, e));
    }

    private Result applied(Plan plan, Control own) {
        Apply apply = new Apply(place.catalog().get().journal(), own);
        Report report = apply.run(plan);
        return new Result(report, Sheet.of(rest(plan, report)));
    }

    /// What failed, and what wasn't tried because it was stopped.
    private static Plan rest(Plan plan, Report report) {
        Set<Path> failed = new HashSet<>();
        for (Report.Failure failure : report.failed()) failed.add(failure.file());
        int tried = report.done() + report.failed().size();
        Set<PlanStep> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(plan.steps().subList(tried, plan.steps().size()));
        return plan.without(step -> !left.contains(step) && !failed.contains(step.file().place()));
    }

    void undo(long batch, Consumer<Report> then, Consumer<Exception> failed) {
        run(
                (catalog, undo) ->
                        undo.undo(catalog.journal().batch(batch).orElseThrow(), step -> true),
                then,
                failed);
    }

    /// Something to do with the history.
    @FunctionalInterface
    interface Reversing {
        Report run(Catalog catalog, Undo undo);
    }

    void run(Reversing work, Consumer<Report> then, Consumer<Exception> failed) {
        start();
        Control own = control;
        place.jobs()
                .run(
                        () -> {
                            Catalog catalog = place.catalog().get();
                            return work.run(catalog, new Undo(catalog, own));
                        },
                        report -> end(then, report),
                        e -> end(failed, e));
    }

    private void start() {
        control = new Control();
        paused.set(false);
        progress.set(control.progress());
        active.set(true);
    }

    private <T> void end(Consumer<T> then, T result) {
        active.set(false);
        then.accept(result);
    }
}
