package org.cratewise.genre.lab;

import java.util.List;
import java.util.Map;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.split.Side;
import org.cratewise.genre.split.SplitOptions;

/// All that is known of a run beside its weights and scores: the content of `run.json`.
///
/// @param frontEnd what it hears through
/// @param genres in the order of its outputs
/// @param scale of its input
/// @param epochs the training curves
/// @param chosen whose weights count
/// @param weights how many the network has
/// @param codeVersion of the program that trained it
public record RunFacts(
        String name,
        Preset preset,
        DataFacts data,
        FrontEnd frontEnd,
        SplitFacts split,
        long seed,
        List<String> genres,
        Scale scale,
        List<Epoch> epochs,
        int chosen,
        long weights,
        String codeVersion) {

    /// @param artists known by name
    /// @param counts clips of each genre
    /// @param dropped before hearing
    /// @param failed to be heard, with the reason
    public record DataFacts(
            String name,
            int clips,
            int artists,
            Map<String, Integer> counts,
            List<DataSet.Dropped> dropped,
            List<String> failed) {}

    /// @param leaky whether the test's tracks were trained on
    /// @param segments on each side
    public record SplitFacts(
            SplitOptions options, String description, boolean leaky, Map<Side, Integer> segments) {}

    /// @param steps of a segment
    /// @param means [features]
    /// @param deviations [features]
    public record Scale(int steps, float[] means, float[] deviations) {}
}
