package org.cratewise.catalog;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// One entry of the history: steps that were asked for together.
///
/// @param title what it did, in words
/// @param ended empty while it runs, and for one that was killed
/// @param planned how many steps it was to have
/// @param origin the batch that this one takes back or does again; 0 for one applied by itself
/// @param states how many of its steps stand where
public record Batch(
        long id,
        Kind kind,
        String title,
        Instant begun,
        Optional<Instant> ended,
        int planned,
        long origin,
        Map<StepState, Integer> states) {
    /// Why it was done.
    public enum Kind {
        APPLY,
        UNDO,
        REDO
    }

    /// How many of its steps are in a state.
    public int count(StepState state) {
        return states.getOrDefault(state, 0);
    }
}
