package org.cratewise.genre;

/// Where a round of training stands.
///
/// @param round its name
/// @param step steps done
/// @param steps to do in all
/// @param accuracy share named right of the clips that it doesn't hear; 0 if it hears all
public record TrainingProgress(String round, int step, int steps, double accuracy) {}
