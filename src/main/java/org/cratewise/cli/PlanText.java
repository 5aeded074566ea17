package org.cratewise.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.cratewise.sorting.Action;
import org.cratewise.sorting.Plan;
import org.cratewise.sorting.PlanStep;
import org.cratewise.sorting.Problem;

/// Plans and their problems as lines of text.
final class PlanText {
    private PlanText() {}

    static void print(Plan plan, PrintWriter out) {
        for (PlanStep step : plan.steps()) print(step, out);
        for (Plan.LeftAlone left : plan.left())
            out.printf("left alone  %s: %s%n", left.path(), left.why());
        printTotal(plan, out);
    }

    static void printTotal(Plan plan, PrintWriter out) {
        out.printf(
                "%s: %,d steps, %,d files left alone.%n",
                plan.title(), plan.steps().size(), plan.left().size());
    }

    private static void print(PlanStep step, PrintWriter out) {
        String action = step.action().name().toLowerCase(Locale.ROOT);
        if (step.action().isTag())
            out.printf(
                    "%-8s  %s: %s -> %s  (%s)%n",
                    action,
                    step.file().path(),
                    step.before().isEmpty() ? "(none)" : String.join("; ", step.before()),
                    String.join("; ", step.after()),
                    step.why());
        else
            out.printf(
                    "%-8s  %s -> %s  (%s)%n",
                    action,
                    step.file().path(),
                    step.action() == Action.PLAYLIST ? "playlist" : step.target(),
                    step.why());
    }

    static void problems(List<Problem> problems, PrintWriter out) {
        if (problems.isEmpty()) return;
        out.println("Problems:");
        for (Problem problem : problems)
            out.printf(
                    "  %s: %s %s%n",
                    problem.step().file().path(), problem.what(), problem.remedy());
    }
}
