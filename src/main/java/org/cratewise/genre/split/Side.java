package org.cratewise.genre.split;

/// What a segment is for: weights come from training only, when to stop from validation only, and
/// the test chooses nothing.
public enum Side {
    TRAIN,
    VALID,
    TEST
}
