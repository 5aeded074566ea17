package org.cratewise.sorting;

/// Where a step can be cut off: between any two things it does to the disk.
public enum Moment {
    JOURNALED,
    FOLDERS_MADE,
    TEMPORARY_BEGUN,
    TEMPORARY_WRITTEN,
    PROVEN,
    READY,
    /// The new file is in its place; of a move, the old one is too.
    PUBLISHED,
    /// Temporary file and source are gone, the journal doesn't know yet.
    CLEARED,
    DONE
}
