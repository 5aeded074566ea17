package org.cratewise.genre;

/// Where a clip comes from. What it is for depends on the {@link Round}.
enum Part {
    /// The training list of filtered GTZAN.
    FILTERED_TRAIN,
    /// The validation list of filtered GTZAN.
    FILTERED_VALID,
    /// The test list of filtered GTZAN.
    FILTERED_TEST,
    /// A recording whose artist is known.
    RECORDING,
    /// A recording that two labellers heard as different genres: half of each. It never judges.
    AMBIGUOUS
}
