package org.cratewise.sorting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cratewise.track.NewId3;

/// What is to be changed, as data: it can be looked at, saved, edited and applied later.
///
/// @param version of this form, for programs to come
/// @param title what it does, in words
/// @param newId3 the version of ID3 tags that are made where there are none
/// @param left files that were asked for and are left alone, with the reason
public record Plan(
        int version, String title, NewId3 newId3, List<PlanStep> steps, List<LeftAlone> left) {
    /// The form that this program writes.
    public static final int VERSION = 1;

    /// Nothing to do.
    public static final Plan EMPTY = of("", List.of(), List.of());

    /// A file that no step is planned for.
    public record LeftAlone(String path, String why) {}

    static Plan of(String title, List<PlanStep> steps, List<LeftAlone> left) {
        return new Plan(VERSION, title, NewId3.V2_3, List.copyOf(steps), List.copyOf(left));
    }

    Plan with(NewId3 version) {
        return new Plan(VERSION, title, version, steps, left);
    }

    Plan with(List<PlanStep> others) {
        return new Plan(VERSION, title, newId3, List.copyOf(others), left);
    }

    /// The plan without some of its steps.
    public Plan without(Predicate<PlanStep> unwanted) {
        List<PlanStep> kept = new ArrayList<>(steps);
        kept.removeIf(unwanted);
        return with(kept);
    }

    /// How many steps do one thing.
    public long count(Action action) {
        return steps.stream().filter(step -> step.action() == action).count();
    }
}
