package org.cratewise.catalog;

/// How far a step is.
public enum StepState {
    /// About to be done; the file is as it was, or has its new place already.
    OPEN,
    /// The temporary file is complete and proven, and about to take its place.
    READY,
    DONE,
    /// Done, and taken back since.
    UNDONE,
    /// Begun, then cut off, and brought back to where it began.
    ROLLED_BACK,
    /// Refused or gone wrong; the reason says why, the file is as it was.
    FAILED
}
