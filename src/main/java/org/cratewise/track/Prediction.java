package org.cratewise.track;

import java.util.Comparator;
import java.util.List;

/// What a model heard in a track: every genre it knows with its probability, the likeliest first,
/// and how far
/// the model's own thresholds trust the first.
///
/// @param modelId the model that said so; a prediction of another model is out of date
public record Prediction(String modelId, List<Guess> ranked, Sureness sureness) {
    public Prediction {
        if (ranked.isEmpty())
            throw new IllegalArgumentException("A prediction names at least one genre");
        ranked =
                ranked.stream()
                        .sorted(Comparator.comparingDouble(Guess::probability).reversed())
                        .toList();
    }

    /// The likeliest genre.
    public Guess best() {
        return ranked.getFirst();
    }

    /// The second guess; the best one again where the model knows but one genre.
    public Guess second() {
        return ranked.get(Math.min(1, ranked.size() - 1));
    }
}
