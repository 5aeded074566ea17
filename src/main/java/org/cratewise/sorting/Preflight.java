package org.cratewise.sorting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks at every step of a plan before anything is done, and finds all problems at once. Nothing
/// is changed.
public final class Preflight {
    private final SourceCheck source = new SourceCheck();
    private final TargetCheck target = new TargetCheck();

    /// Everything that stands in the way, in the order of the steps; what is wrong with a disk as a
    /// whole comes last.
    public List<Problem> check(Plan plan) {
        List<Problem> problems = new ArrayList<>();
        Clashes clashes = new Clashes(plan);
        for (PlanStep step : plan.steps()) {
            source.check(step, problems);
            if (step.action().isTag()) continue;
            clashes.check(step, problems);
            target.check(step, clashes, problems);
        }
        new FreeSpace().check(plan, problems);
        return problems;
    }

    /// The plan without the steps that can't be done.
    public static Plan passable(Plan plan, List<Problem> problems) {
        Set<PlanStep> bad = new HashSet<>();
        for (Problem problem : problems) bad.add(problem.step());
        return plan.without(bad::contains);
    }
}
