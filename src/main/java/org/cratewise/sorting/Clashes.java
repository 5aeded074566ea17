package org.cratewise.sorting;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cratewise.sorting.Problem.Kind;

/// Steps that get in one another's way: two to one place, or to two places that some disk takes
/// for one.
final class Clashes {
    private final Map<String, Integer> targets = new HashMap<>();
    private final Set<Path> leaving = new HashSet<>();

    Clashes(Plan plan) {
        for (PlanStep step : plan.steps()) {
            if (step.action().isTag()) continue;
            targets.merge(Names.folded(step.target()), 1, Integer::sum);
            if (step.action() == Action.MOVE) leaving.add(step.file().place());
        }
    }

    void check(PlanStep step, List<Problem> problems) {
        if (targets.get(Names.folded(step.target())) > 1)
            problems.add(Problem.of(Kind.TARGET_TWICE, step, step.target()));
    }

    /// Whether what is there now is planned to go away.
    boolean isLeaving(Path file) {
        return leaving.contains(file);
    }
}
