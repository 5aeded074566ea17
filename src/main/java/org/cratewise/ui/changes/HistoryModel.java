package org.cratewise.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Batch.Kind;
import org.cratewise.catalog.Deed;
import org.cratewise.catalog.Journal;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;
import org.cratewise.sorting.Plan;
import org.cratewise.sorting.Report;
import org.cratewise.sorting.Undo;
import org.cratewise.sorting.ValueUndo;
import org.cratewise.ui.kit.Messages;

/// What was done to the files, batch by batch and step by step, and the way back.
final class HistoryModel {
    /// More steps than a person looks through.
    private static final int MOST_FOUND = 2000;

    private final Workplace place;
    private final Running running;
    private final Consumer<Plan> planner;
    private final ObservableList<Batch> batches = FXCollections.observableArrayList();
    private final ObservableList<Step> steps = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Batch>> batch =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Batch>> refused =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private String words = "";

    /// @param planner takes a plan that is to be looked at before anything is done
    HistoryModel(Workplace place, Consumer<Plan> planner) {
        this.place = place;
        this.running = new Running(place);
        this.planner = planner;
    }

    /// Every undo, redo and plan that was applied, the newest first.
    ObservableList<Batch> batches() {
        return batches;
    }

    /// The steps of the batch that is looked at, or those that were found.
    ObservableList<Step> steps() {
        return steps;
    }

    /// The batch that is looked at.
    ReadOnlyObjectProperty<Optional<Batch>> batchProperty() {
        return batch.getReadOnlyProperty();
    }

    /// What became of the last thing that was asked for; empty if nothing is to be said.
    ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// A batch whose files were changed since, so that only their old genres can be put back.
    ReadOnlyObjectProperty<Optional<Batch>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    Running running() {
        return running;
    }

    /// Reads the history anew.
    void load() {
        ask(() -> place.catalog().get().journal().batches(), this::show);
    }

    private void show(List<Batch> found) {
        batches.setAll(found);
        long id = batch.get().map(Batch::id).orElse(0L);
        batch.set(found.stream().filter(one -> one.id() == id).findFirst());
        if (!words.isEmpty()) find(words);
        else batch.get().ifPresent(this::look);
    }

    /// Shows the steps of a batch.
    void look(Batch at) {
        words = "";
        batch.set(Optional.of(at));
        ask(() -> journal().steps(at.id()), steps::setAll);
    }

    /// Shows what was done to files whose path holds some words; nothing given, back to the batch.
    void find(String wanted) {
        words = wanted.strip();
        if (words.isEmpty()) {
            batch.get().ifPresentOrElse(this::look, steps::clear);
            return;
        }
        String asked = words;
        ask(
                () -> journal().stepsAbout(asked, MOST_FOUND),
                found -> {
                    if (asked.equals(words)) steps.setAll(found);
                });
    }

    private Journal journal() {
        return place.catalog().get().journal();
    }

    private <T> void ask(Callable<T> question, Consumer<T> then) {
        place.jobs().run(question, then, this::fail);
    }

    private void fail(Exception e) {
        news.set(e.getMessage() == null ? e.toString() : e.getMessage());
    }

    /// How many of some steps can be taken back.
    long undoable(List<Step> some) {
        return some.stream().filter(step -> leadsTo(step, StepState.DONE, Kind.REDO)).count();
    }

    /// How many of some steps can be done again.
    long redoable(List<Step> some) {
        return some.stream().filter(step -> leadsTo(step, StepState.UNDONE, Kind.UNDO)).count();
    }

    /// A step that is in a state by itself, or one that brought its origin there.
    private boolean leadsTo(Step step, StepState state, Kind kind) {
        if (step.origin() == 0) return step.state() == state;
        boolean done = step.state() == StepState.DONE;
        return done && kindOf(step.batch()) == kind;
    }

    private Kind kindOf(long id) {
        return batches.stream()
                .filter(one -> one.id() == id)
                .map(Batch::kind)
                .findFirst()
                .orElse(Kind.APPLY);
    }

    /// Takes single steps back.
    void undo(List<Step> some) {
        run((journal, undo) -> undo.undo(origins(journal, some, StepState.DONE)), this::undone);
    }

    /// Does single steps again that were taken back.
    void redo(List<Step> some) {
        run((journal, undo) -> undo.redo(origins(journal, some, StepState.UNDONE)), this::redone);
    }

    private interface Reversing {
        List<Report> run(Journal journal, Undo undo);
    }

    private void run(Reversing work, Consumer<Report> then) {
        if (running.activeProperty().get()) return;
        running.run((catalog, undo) -> sum(work.run(catalog.journal(), undo)), then, this::fail);
    }

    /// What a step is about in the first place: what it took back or did again, or itself.
    private static List<Step> origins(Journal journal, List<Step> some, StepState state) {
        return some.stream()
                .flatMap(
                        step ->
                                step.origin() == 0
                                        ? Stream.of(step)
                                        : journal.step(step.origin()).stream())
                .filter(step -> step.state() == state)
                .toList();
    }

    private static Report sum(List<Report> reports) {
        int done = reports.stream().mapToInt(Report::done).sum();
        List<Report.Failure> failed =
                reports.stream().flatMap(report -> report.failed().stream()).toList();
        long last = reports.stream().mapToLong(Report::batch).max().orElse(0);
        return new Report(last, done, failed, reports.stream().anyMatch(Report::stopped));
    }

    private void undone(Report report) {
        tell(Messages.text("changes.undone", report.done()), report);
        if (report.failed().isEmpty()) {
            refused.set(Optional.empty());
            return;
        }
        ask(() -> journal().batch(report.batch()).flatMap(this::refusedRewrites), refused::set);
    }

    private Optional<Batch> refusedRewrites(Batch undo) {
        boolean any =
                journal().steps(undo.id()).stream()
                        .anyMatch(
                                step ->
                                        step.state() == StepState.FAILED
                                                && step.deed() == Deed.REWRITE);
        return any ? journal().batch(undo.origin()) : Optional.empty();
    }

    private void redone(Report report) {
        tell(Messages.text("history.redone", report.done()), report);
    }

    private void tell(String what, Report report) {
        StringBuilder text = new StringBuilder(what);
        if (!report.failed().isEmpty()) {
            Report.Failure first = report.failed().getFirst();
            text.append(' ')
                    .append(
                            Messages.text(
                                    "history.refused",
                                    report.failed().size(),
                                    first.file().getFileName(),
                                    first.why()));
        }
        news.set(text.toString());
        place.changed().run();
        load();
    }

    /// Plans to put the genres back that files had which were changed since.
    void putGenresBack() {
        Optional<Batch> about = refused.get();
        if (about.isEmpty()) return;
        refused.set(Optional.empty());
        news.set("");
        ask(() -> new ValueUndo(place.catalog().get()).plan(about.get()), planner);
    }

    /// Closes what is said.
    void dismiss() {
        news.set("");
        refused.set(Optional.empty());
    }
}
