package org.cratewise.genre.lab;

import java.nio.file.Path;
import java.util.Optional;
import org.cratewise.genre.split.SplitLists;
import org.cratewise.genre.split.SplitOptions;

/// One run of the Lab, beside its preset and data.
///
/// @param name of the run; its folder has the same
/// @param lists needed where the split goes by lists
/// @param seed of weights, order and dropout
/// @param work where heard clips are kept, for all runs
/// @param folder becomes the run's
public record LabOptions(
        String name,
        FrontEnd frontEnd,
        SplitOptions split,
        Optional<SplitLists> lists,
        long seed,
        Path work,
        Path folder) {
    public LabOptions {
        if (name.isBlank()) throw new IllegalArgumentException("A run needs a name");
    }
}
