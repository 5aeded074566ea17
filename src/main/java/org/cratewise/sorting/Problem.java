package org.cratewise.sorting;

/// What stands in the way of a step.
///
/// @param kind what is wrong
/// @param step the step
/// @param what it says to a person
/// @param remedy what can be done
public record Problem(Kind kind, PlanStep step, String what, String remedy) {
    /// What can be wrong with a step.
    public enum Kind {
        GONE,
        CHANGED,
        NOT_A_FILE,
        LINKED,
        TARGET_TAKEN,
        TARGET_TWICE,
        SAME_NAME,
        BAD_NAME,
        TOO_LONG,
        NOT_PERMITTED,
        NO_SPACE,
        CANT_WRITE,
        IN_USE
    }
}
