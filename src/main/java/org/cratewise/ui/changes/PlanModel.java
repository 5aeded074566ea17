package org.cratewise.ui.changes;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cratewise.sorting.Action;
import org.cratewise.sorting.Plan;
import org.cratewise.sorting.PlanFile;
import org.cratewise.ui.kit.Messages;

/// The plan on the screen: made, looked through, steps taken out, applied, undone.
final class PlanModel {
    /// Where it stands.
    enum Stage {
        /// No plan yet.
        EMPTY,
        PLANNING,
        /// A plan is there to be looked at.
        READY,
        APPLYING
    }

    /// Which lines are shown.
    enum Filter {
        ALL,
        PROBLEMS,
        LEFT_ALONE
    }

    private final Workplace place;
    private final Running running;
    private final Wish wish = new Wish();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.EMPTY);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ReadOnlyStringWrapper totals = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper deed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Done>> done =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<PlanRow> shown = FXCollections.observableArrayList();
    private Sheet sheet = Sheet.EMPTY;

    /// What was done last.
    ///
    /// @param batch its number in the history, 0 if nothing was done
    /// @param undoable whether it can be taken back
    record Done(String words, long batch, boolean undoable) {}

    PlanModel(Workplace place) {
        this.place = place;
        this.running = new Running(place);
        filter.subscribe(wanted -> show());
    }

    Wish wish() {
        return wish;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /// What the plan comes to, in words.
    ReadOnlyStringProperty totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// What the button does; empty if there is nothing to do.
    ReadOnlyStringProperty deedProperty() {
        return deed.getReadOnlyProperty();
    }

    /// Why something can't be done; empty if all is well.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// What was done last, until it is dismissed.
    ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// The lines that pass the filter, problems first.
    ObservableList<PlanRow> shown() {
        return shown;
    }

    /// How many lines a filter lets through.
    int count(Filter wanted) {
        return (int) sheet.rows().stream().filter(row -> passes(row, wanted)).count();
    }

    /// How far the batch at hand is, and its brakes.
    Running running() {
        return running;
    }

    /// Works out a plan from what is wished.
    void make() {
        Wish.Planner planner;
        try {
            planner = wish.planner(place.words().get());
        } catch (IllegalArgumentException e) {
            fail(e);
            return;
        }
        plan(() -> Sheet.of(planner.plan(place.tracks())));
    }

    /// Takes up a plan that was saved.
    void open(Path file) {
        plan(() -> Sheet.of(PlanFile.read(file)));
    }

    /// Takes up a plan that was made elsewhere.
    void take(Plan plan) {
        plan(() -> Sheet.of(plan));
    }

    private void plan(java.util.concurrent.Callable<Sheet> work) {
        if (stage.get() == Stage.PLANNING || stage.get() == Stage.APPLYING) return;
        Stage before = stage.get();
        trouble.set("");
        stage.set(Stage.PLANNING);
        place.jobs()
                .run(
                        work,
                        this::put,
                        e -> {
                            stage.set(before);
                            fail(e);
                        });
    }

    private void put(Sheet fresh) {
        sheet = fresh;
        for (PlanRow row : sheet.rows()) row.takenProperty().subscribe((was, now) -> count());
        filter.set(Filter.ALL);
        show();
        count();
        stage.set(Stage.READY);
    }

    private void fail(Exception e) {
        trouble.set(e.getMessage() == null ? e.toString() : e.getMessage());
    }

    /// Saves what is taken as a plan for another day, or for the command line.
    void save(Path file) {
        Plan plan = sheet.taken();
        place.jobs()
                .run(
                        () -> {
                            PlanFile.write(plan, file);
                            return file;
                        },
                        saved -> trouble.set(Messages.text("changes.saved", saved)),
                        this::fail);
    }

    /// Takes a step or leaves it out.
    void toggle(PlanRow row) {
        if (row.isPassable()) row.takenProperty().set(!row.takenProperty().get());
    }

    /// Takes all the steps that are shown, or leaves all of them out.
    void takeShown(boolean taken) {
        for (PlanRow row : shown) if (row.isPassable()) row.takenProperty().set(taken);
    }

    /// Does something about a problem: gives the file a name of its own where its name is
    /// taken, and looks again otherwise.
    void remedy(PlanRow row) {
        Sheet before = sheet;
        plan(() -> before.remedied(row));
    }

    /// What {@link #remedy} does, in words.
    static String remedyName(PlanRow row) {
        return Messages.text(
                Sheet.canBeNumbered(row) ? "changes.remedy.number" : "changes.remedy.again");
    }

    /// Does what is taken.
    void apply() {
        Plan plan = sheet.taken();
        if (stage.get() != Stage.READY || plan.steps().isEmpty()) return;
        stage.set(Stage.APPLYING);
        running.apply(plan, this::finish, this::broken);
    }

    private void finish(Running.Result result) {
        done.set(
                Optional.of(
                        new Done(
                                ChangeWords.done(result.report()),
                                result.report().batch(),
                                result.report().done() > 0)));
        stage.set(Stage.EMPTY);
        place.changed().run();
        // What couldn't be done stays on the screen, with its reasons.
        boolean any = result.rest().rows().stream().anyMatch(row -> row.step().isPresent());
        put(any ? result.rest() : Sheet.EMPTY);
        if (!any) stage.set(Stage.EMPTY);
    }

    private void broken(Exception e) {
        stage.set(Stage.READY);
        fail(e);
    }

    /// Takes back what was done last.
    void undoLast() {
        Optional<Done> last = done.get();
        if (last.isEmpty() || last.get().batch() == 0 || stage.get() == Stage.APPLYING) return;
        Stage before = stage.get();
        stage.set(Stage.APPLYING);
        running.undo(
                last.get().batch(),
                report -> {
                    stage.set(before);
                    done.set(
                            Optional.of(
                                    new Done(
                                            Messages.text("changes.undone", report.done())
                                                    + refusals(report.failed().size()),
                                            report.batch(),
                                            false)));
                    place.changed().run();
                },
                e -> {
                    stage.set(before);
                    fail(e);
                });
    }

    private static String refusals(int count) {
        return count == 0 ? "" : " " + Messages.text("changes.undone.refused", count);
    }

    /// Forgets what was done last; the history keeps it.
    void dismiss() {
        done.set(Optional.empty());
    }

    private void show() {
        shown.setAll(sheet.rows().stream().filter(row -> passes(row, filter.get())).toList());
    }

    private static boolean passes(PlanRow row, Filter wanted) {
        return switch (wanted) {
            case ALL -> !row.isLeftAlone();
            case PROBLEMS -> !row.problems().isEmpty();
            case LEFT_ALONE -> row.isLeftAlone();
        };
    }

    private void count() {
        Map<Action, Integer> counts = new EnumMap<>(Action.class);
        takenRows()
                .flatMap(row -> row.step().stream())
                .forEach(step -> counts.merge(step.action(), 1, Integer::sum));
        deed.set(counts.isEmpty() ? "" : ChangeWords.deed(counts));
        totals.set(ChangeWords.totals(sheet.rows()));
    }

    private Stream<PlanRow> takenRows() {
        return sheet.rows().stream().filter(row -> row.takenProperty().get());
    }
}
