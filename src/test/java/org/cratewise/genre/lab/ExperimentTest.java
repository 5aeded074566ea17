package org.cratewise.genre.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.split.SplitOptions;
import org.cratewise.genre.split.SplitWay;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    private static final Path OUT = Path.of("runs");

    @Test
    void gridSplitsSeedsAndFoldsMultiply() {
        List<SplitOptions> splits = List.of(split(SplitWay.SEGMENT), split(SplitWay.TRACK));
        List<String> grid = List.of("lstm.layers=1,2", "lstm.units=8,16");
        List<Experiment.Planned> runs = plan(grid, splits, 3, 2);
        assertEquals(4 * 2 * 3 * 2, runs.size());
        assertEquals("lstm-segment-layers1-units8-seed5-fold1", runs.getFirst().options().name());
        var names = new HashSet<>(runs.stream().map(run -> run.options().folder()).toList());
        assertEquals(runs.size(), names.size());
    }

    @Test
    void allFoldsAreOfOnePartingWhateverTheSeed() {
        List<Experiment.Planned> runs = plan(List.of(), List.of(split(SplitWay.TRACK)), 2, 3);
        assertEquals(
                List.of(5L, 5L, 5L, 5L, 5L, 5L),
                runs.stream().map(run -> run.options().split().seed()).toList());
        assertEquals(6, runs.get(3).options().seed());
        assertEquals(0, runs.get(3).options().split().fold());
    }

    @Test
    void aSplitByListsNeedsLists() {
        List<SplitOptions> splits = List.of(split(SplitWay.LISTS));
        assertThrows(ModelException.class, () -> plan(List.of(), splits, 1, 0));
    }

    private static SplitOptions split(SplitWay way) {
        return SplitOptions.of(way, 0.1, 0.1, 5);
    }

    private static List<Experiment.Planned> plan(
            List<String> grid, List<SplitOptions> splits, int seeds, int folds) {
        var experiment =
                new Experiment(
                        "lstm", List.of(), grid, splits, new Experiment.Seeds(5, seeds), folds);
        return experiment.plan(new Experiment.Place(FrontEnd.SOUND, Optional.empty(), OUT, OUT));
    }
}
