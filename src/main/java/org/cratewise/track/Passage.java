package org.cratewise.track;

import java.util.List;

/// What was heard in a stretch of a track.
///
/// @param heard the likeliest genre first, at least one
public record Passage(Stretch when, List<Guess> heard) {
    public Passage {
        if (heard.isEmpty()) throw new IllegalArgumentException("A passage names a genre");
        heard = List.copyOf(heard);
    }

    /// The likeliest genre.
    public Guess best() {
        return heard.getFirst();
    }

    /// How likely a genre is here; 0 if nobody thought of it.
    public double probability(Genre genre) {
        return heard.stream()
                .filter(guess -> guess.genre().equals(genre))
                .mapToDouble(Guess::probability)
                .findFirst()
                .orElse(0);
    }
}
