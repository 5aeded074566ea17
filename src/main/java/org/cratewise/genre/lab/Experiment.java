package org.cratewise.genre.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.preset.Change;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Presets;
import org.cratewise.genre.split.SplitLists;
import org.cratewise.genre.split.SplitOptions;
import org.cratewise.genre.split.SplitWay;

/// Runs that belong together: a preset with every combination of a grid, under each split, with
/// each seed and fold.
///
/// @param preset its name or file
/// @param changes for all runs
/// @param grid axes such as `lstm.units=128,256`
/// @param splits at least one
/// @param seeds of the first run and how many
/// @param folds 0 for none
public record Experiment(
        String preset,
        List<Change> changes,
        List<String> grid,
        List<SplitOptions> splits,
        Seeds seeds,
        int folds) {
    public Experiment {
        if (splits.isEmpty()) throw new IllegalArgumentException("Which split?");
        if (folds == 1 || folds < 0)
            throw new IllegalArgumentException("At least 2 folds, not " + folds);
    }

    /// @param first the first seed
    /// @param count how many, one after the other
    public record Seeds(long first, int count) {
        public Seeds {
            if (count < 1) throw new IllegalArgumentException("At least 1 seed, not " + count);
        }
    }

    /// Where its runs read and write.
    ///
    /// @param lists for splits by lists
    /// @param out gets a folder for each run
    public record Place(FrontEnd frontEnd, Optional<SplitLists> lists, Path work, Path out) {}

    /// A run to do.
    public record Planned(Preset preset, LabOptions options) {}

    /// All runs, in the order of the grid, then splits, seeds and folds.
    ///
    /// @throws ModelException if a change doesn't fit the preset
    public List<Planned> plan(Place place) {
        List<Planned> runs = new ArrayList<>();
        for (List<Change> point : Change.grid(grid)) {
            List<Change> all = new ArrayList<>(changes);
            all.addAll(point);
            Preset changed = Presets.changed(preset, all);
            for (SplitOptions split : splits)
                for (int s = 0; s < seeds.count(); s++)
                    for (int fold = 0; fold < Math.max(1, folds); fold++)
                        runs.add(planned(changed, point, split, s, fold, place));
        }
        return runs;
    }

    private Planned planned(
            Preset changed, List<Change> point, SplitOptions way, int s, int fold, Place place) {
        if (way.way() == SplitWay.LISTS && place.lists().isEmpty())
            throw new ModelException(
                    changed.name()
                            + " is to be split by lists: where are they? Or split otherwise");
        long seed = seeds.first() + s;
        SplitOptions split = way.withSeed(seed);
        String name = name(changed.name(), way.way(), point);
        if (seeds.count() > 1) name += "-seed" + seed;
        if (folds > 0 && way.way() != SplitWay.LISTS) {
            name += "-fold" + (fold + 1);
            // All folds are of one parting, whatever the seed of the weights.
            split = way.withSeed(seeds.first()).withFold(folds, fold);
        }
        Path folder = place.out().resolve(name);
        return new Planned(
                changed,
                new LabOptions(
                        name, place.frontEnd(), split, place.lists(), seed, place.work(), folder));
    }

    private static String name(String preset, SplitWay way, List<Change> point) {
        String name = preset + "-" + way.name().toLowerCase(Locale.ROOT);
        for (Change change : point)
            name += "-" + change.where().replaceAll("^.*\\.", "") + change.value();
        return name.replaceAll("[^A-Za-z0-9.-]", "_");
    }
}
