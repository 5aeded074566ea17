package org.cratewise.catalog;

import java.util.Map;
import org.cratewise.track.Genre;
import org.cratewise.track.TrackState;

/// How many tracks there are.
///
/// @param states by where they stand; every state has a number
/// @param genres by the likeliest genre of their current prediction, missing tracks left out
public record Counts(Map<TrackState, Long> states, Map<Genre, Long> genres) {
    public Counts {
        states = Map.copyOf(states);
        genres = Map.copyOf(genres);
    }

    /// All of them.
    public long tracks() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }
}
