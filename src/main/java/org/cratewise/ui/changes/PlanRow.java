package org.cratewise.ui.changes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.cratewise.sorting.Plan;
import org.cratewise.sorting.PlanStep;
import org.cratewise.sorting.Problem;

/// One line of a plan: a step with what stands in its way, or a file that is left alone.
final class PlanRow {
    private final Optional<PlanStep> step;
    private final Optional<Plan.LeftAlone> left;
    private final List<Problem> problems;
    private final BooleanProperty taken;

    private PlanRow(
            Optional<PlanStep> step, Optional<Plan.LeftAlone> left, List<Problem> problems) {
        this.step = step;
        this.left = left;
        this.problems = problems;
        this.taken = new SimpleBooleanProperty(step.isPresent() && problems.isEmpty());
    }

    static PlanRow of(PlanStep step, List<Problem> problems) {
        return new PlanRow(Optional.of(step), Optional.empty(), problems);
    }

    static PlanRow of(Plan.LeftAlone left) {
        return new PlanRow(Optional.empty(), Optional.of(left), List.of());
    }

    Optional<PlanStep> step() {
        return step;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isLeftAlone() {
        return left.isPresent();
    }

    /// A step that can be done, if it is taken.
    boolean isPassable() {
        return step.isPresent() && problems.isEmpty();
    }

    /// Whether the step is to be done; a step with a problem can't be.
    BooleanProperty takenProperty() {
        return taken;
    }

    /// The file it is about.
    Path file() {
        return step.map(one -> one.file().place())
                .orElseGet(() -> Path.of(left.orElseThrow().path()));
    }

    /// Why it is so: what speaks for the step, what stands in its way, or why it is left alone.
    String why() {
        if (left.isPresent()) return left.get().why();
        if (!problems.isEmpty()) return ChangeWords.what(problems.getFirst());
        return ChangeWords.why(step.orElseThrow().why());
    }

    /// What can be done about the problem; empty without one.
    String remedy() {
        return problems.isEmpty() ? "" : ChangeWords.remedy(problems.getFirst());
    }
}
