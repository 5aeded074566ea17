package org.cratewise.genre.lab;

/// A point of the training curves.
///
/// @param number from 1
/// @param loss mean of its steps, with dropout
/// @param accuracy on a sample of the training segments, without
/// @param validLoss log loss on the validation segments; NaN without any
/// @param validAccuracy NaN without any
/// @param seconds it took
public record Epoch(
        int number,
        double loss,
        double accuracy,
        double validLoss,
        double validAccuracy,
        double seconds) {}
