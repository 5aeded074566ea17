package org.cratewise.ui.changes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cratewise.sorting.Action;
import org.cratewise.sorting.Numbering;
import org.cratewise.sorting.Plan;
import org.cratewise.sorting.PlanStep;
import org.cratewise.sorting.Preflight;
import org.cratewise.sorting.Problem;

/// A plan that was looked through: its lines, those with a problem first, those that are left alone
/// last.
record Sheet(Plan plan, List<PlanRow> rows) {
    static final Sheet EMPTY = of(Plan.EMPTY, List.of());

    /// Looks for problems; reads the files.
    static Sheet of(Plan plan) {
        return of(plan, new Preflight().check(plan));
    }

    private static Sheet of(Plan plan, List<Problem> problems) {
        Map<PlanStep, List<Problem>> byStep = new IdentityHashMap<>();
        for (Problem problem : problems)
            byStep.computeIfAbsent(problem.step(), step -> new ArrayList<>()).add(problem);
        List<PlanRow> troubled = new ArrayList<>();
        List<PlanRow> well = new ArrayList<>();
        for (PlanStep step : plan.steps()) {
            List<Problem> found = byStep.get(step);
            if (found == null) well.add(PlanRow.of(step, List.of()));
            else troubled.add(PlanRow.of(step, List.copyOf(found)));
        }
        List<PlanRow> rows = new ArrayList<>(troubled);
        rows.addAll(well);
        for (Plan.LeftAlone left : plan.left()) rows.add(PlanRow.of(left));
        return new Sheet(plan, List.copyOf(rows));
    }

    /// The plan of the steps that are taken.
    Plan taken() {
        Map<PlanStep, Boolean> out = new IdentityHashMap<>();
        for (PlanRow row : rows)
            row.step()
                    .filter(step -> !row.takenProperty().get())
                    .ifPresent(step -> out.put(step, true));
        return plan.without(out::containsKey);
    }

    static boolean canBeNumbered(PlanRow row) {
        boolean place =
                row.step()
                        .filter(s -> !s.action().isTag() && s.action() != Action.PLAYLIST)
                        .isPresent();
        return place
                && row.problems().stream()
                        .map(Problem::kind)
                        .allMatch(
                                kind ->
                                        kind == Problem.Kind.TARGET_TAKEN
                                                || kind == Problem.Kind.TARGET_TWICE
                                                || kind == Problem.Kind.SAME_NAME);
    }

    /// This plan once something was done about a problem; everything is looked at again.
    Sheet remedied(PlanRow row) throws IOException {
        Plan better = canBeNumbered(row) ? Numbering.of(plan, row.step().orElseThrow()) : plan;
        Sheet fresh = of(better);
        fresh.leaveOut(this, row);
        return fresh;
    }

    /// What was left out before stays out.
    private void leaveOut(Sheet before, PlanRow mended) {
        Map<PlanStep, Boolean> out = new IdentityHashMap<>();
        for (PlanRow row : before.rows())
            if (row != mended && row.isPassable() && !row.takenProperty().get())
                row.step().ifPresent(step -> out.put(step, true));
        for (PlanRow row : rows)
            if (row.step().filter(out::containsKey).isPresent()) row.takenProperty().set(false);
    }
}
