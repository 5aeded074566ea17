package org.cratewise.genre;

/// Where training stands.
///
/// @param step steps done
/// @param steps to do in all
/// @param loss of the last batch
/// @param validLoss mean log loss on the validation clips, calibrated; both kinds count half
/// @param validAccuracy share of the validation clips named right; both kinds count half
/// @param best whether this is the best look so far
public record TrainingProgress(
        int step, int steps, double loss, double validLoss, double validAccuracy, boolean best) {}
