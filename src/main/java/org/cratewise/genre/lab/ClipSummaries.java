package org.cratewise.genre.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cratewise.feature.FeatureKind;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.dataset.Example;
import org.cratewise.genre.network.Layout;
import org.cratewise.genre.preset.Input;
import org.cratewise.genre.split.Side;
import org.cratewise.genre.split.Split;

/// Whole clips in a few numbers each, to see how well a feature parts the genres.
public final class ClipSummaries {
    private ClipSummaries() {}

    /// @param values mean of each of the feature's numbers over the clip, then their standard
    ///     deviations
    public record Summary(Example example, float[] values) {}

    /// Hears what wasn't heard before; clips that can't be heard are left out.
    ///
    /// @param work where heard clips are kept
    /// @return fewer if the listener stopped it
    /// @throws InterruptedException if the thread was interrupted while hearing clips
    public static List<Summary> of(
            DataSet data, FeatureKind kind, FrontEnd frontEnd, Path work, LabListener listener)
            throws InterruptedException {
        Map<String, String> letters = new HashMap<>();
        data.examples().forEach(example -> letters.put(example.key(), "x"));
        Split all = Split.of("all clips", false, letters);
        List<Summary> summaries = new ArrayList<>();
        Material material =
                new Hearing(input(kind), frontEnd, work)
                        .hear(data.examples(), all, Map.of(), listener);
        for (Segment segment : material.of(Side.TEST))
            summaries.add(new Summary(segment.example(), segment.values()[0]));
        return summaries;
    }

    private static Input input(FeatureKind kind) {
        return new Input(
                false,
                List.of(kind),
                0,
                0,
                1,
                0,
                1,
                List.of(Input.Statistic.MEAN, Input.Statistic.DEVIATION),
                Layout.VECTOR);
    }
}
