package org.cratewise.genre.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cratewise.genre.dataset.DataChoice;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.split.SplitLists;
import org.cratewise.genre.split.SplitOptions;

/// All that is needed to begin a run again where it stopped: the content of `plan.json`.
///
/// @param name of the run and its folder
/// @param lists a folder of lists, for a split by lists; empty otherwise
/// @param seed of weights, order and dropout
public record RunPlan(
        String name,
        DataChoice data,
        Preset preset,
        FrontEnd frontEnd,
        SplitOptions split,
        String lists,
        long seed) {
    /// @param work where heard clips are kept
    /// @param out gets the run's folder
    /// @throws IOException if the lists can't be read
    public LabOptions options(Path work, Path out) throws IOException {
        Optional<SplitLists> read =
                lists.isEmpty() ? Optional.empty() : Optional.of(SplitLists.read(Path.of(lists)));
        return new LabOptions(name, frontEnd, split, read, seed, work, out.resolve(name));
    }
}
