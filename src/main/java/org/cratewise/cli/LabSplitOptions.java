package org.cratewise.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.split.SplitLists;
import org.cratewise.genre.split.SplitOptions;
import org.cratewise.genre.split.SplitWay;
import picocli.CommandLine.Option;

/// How the Lab parts music into training, validation and test.
final class LabSplitOptions {
    @Option(
            names = "--split",
            paramLabel = "WAY",
            description = {
                "${COMPLETION-CANDIDATES}; several for a run of each. SEGMENT leaks: the test's"
                        + " tracks",
                "are in the training too (the preset's own)."
            })
    private List<SplitWay> ways = new ArrayList<>();

    @Option(
            names = "--lists",
            paramLabel = "DIR",
            description = "Text files whose names hold train, valid and test: a split by lists.")
    private Path lists;

    @Option(names = "--valid", paramLabel = "SHARE", description = "For validation, of the rest.")
    private Double valid;

    @Option(names = "--test", paramLabel = "SHARE", description = "For the test.")
    private Double test;

    @Option(names = "--folds", paramLabel = "K", description = "K runs, each with another test.")
    private int folds;

    List<SplitOptions> splits(Preset preset, long seed) {
        SplitOptions own = preset.protocol().split(seed);
        SplitOptions shares =
                SplitOptions.of(
                        lists == null ? own.way() : SplitWay.LISTS,
                        valid == null ? own.valid() : valid,
                        test == null ? own.test() : test,
                        seed);
        if (ways.isEmpty()) return List.of(shares);
        return ways.stream().map(shares::by).toList();
    }

    Optional<SplitLists> lists() throws IOException {
        return lists == null ? Optional.empty() : Optional.of(SplitLists.read(lists));
    }

    int folds() {
        return folds;
    }
}
