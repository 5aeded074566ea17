package org.cratewise.track;

/// What a person made of a guess.
public enum Decision {
    /// The first guess is right.
    ACCEPTED,
    /// It is something else, or more than one thing.
    CORRECTED,
    /// Not now, or not to be said.
    SKIPPED
}
