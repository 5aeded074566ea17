package org.cratewise.sorting;

/// What became of a step that was cut off.
enum Settled {
    FINISHED,
    ROLLED_BACK,
    /// Somebody else changed the file meanwhile; it was left as it is.
    LEFT
}
