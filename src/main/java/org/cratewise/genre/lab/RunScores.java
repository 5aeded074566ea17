package org.cratewise.genre.lab;

import org.cratewise.genre.measure.Judgements;
import org.cratewise.genre.measure.Measures;

/// How well a run did in a test: the content of `scores.json`.
///
/// @param data what it was tested on
/// @param split how that was kept apart from the training
/// @param leaky whether it wasn't: then these figures say nothing about unknown music
/// @param segments each by itself
/// @param clips by the mean of their segments' probabilities
/// @param votes clips by the majority of their segments
public record RunScores(
        String data,
        String split,
        boolean leaky,
        Measures segments,
        Measures clips,
        Measures votes) {
    static RunScores of(String data, String split, boolean leaky, Judgements segments) {
        return new RunScores(
                data,
                split,
                leaky,
                Measures.of(segments),
                Measures.of(segments.byMean()),
                Measures.of(segments.byVote()));
    }
}
