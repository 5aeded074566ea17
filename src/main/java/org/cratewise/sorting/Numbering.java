package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names of their own for files whose names are taken: `So What (2).mp3`.
public final class Numbering {
    private static final int MOST = 1000;

    private Numbering() {}

    /// The plan with another name for the target of one of its steps, one that neither a file nor
    /// another step has.
    ///
    /// @throws IOException if there is none
    public static Plan of(Plan plan, PlanStep step) throws IOException {
        Set<String> planned = new HashSet<>();
        for (PlanStep other : plan.steps())
            if (other != step && !other.action().isTag()) planned.add(Names.folded(other.target()));
        List<PlanStep> steps = new ArrayList<>();
        for (PlanStep other : plan.steps())
            steps.add(other == step ? numbered(step, planned) : other);
        return plan.with(steps);
    }

    private static PlanStep numbered(PlanStep step, Set<String> planned) throws IOException {
        for (int i = 2; i < MOST; i++) {
            Path target = numbered(step.target(), i);
            boolean free = !planned.contains(Names.folded(target)) && !Disk.isThere(target);
            if (free) return PlanStep.place(step.action(), step.file(), target, step.why());
        }
        throw new IOException("Too many files have the name " + step.target().getFileName());
    }

    private static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        return file.resolveSibling(stem + " (" + number + ")" + ending);
    }

    /// Whether a file lies where it should, but for a number because its name is taken.
    static boolean isOf(Path file, Path target) {
        if (!target.getParent().equals(file.getParent()) || !Disk.isThere(target)) return false;
        String name = file.getFileName().toString();
        int open = name.lastIndexOf(" (");
        int close = name.indexOf(')', Math.max(open, 0));
        if (open < 0 || close < 0 || !name.substring(open + 2, close).matches("\\d{1,3}"))
            return false;
        return target.getFileName()
                .toString()
                .equals(name.substring(0, open) + name.substring(close + 1));
    }
}
