package org.cratewise.genre;

/// What a clip is for. Weights come from the training clips only; when to stop, temperature and
/// thresholds from the validation clips only; the test clips choose nothing.
enum Part {
    TRAIN,
    /// The validation list of filtered GTZAN.
    VALID_FILTERED,
    /// Recordings by artists kept aside for validation.
    VALID_ARTISTS,
    /// The test list of filtered GTZAN.
    TEST_FILTERED,
    /// Recordings by a fifth of the artists, left out for the test.
    TEST_ARTISTS
}
