package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.cratewise.genre.dataset.DataSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `lab data`: what a data set holds.
@Command(
        name = "data",
        description = "Show how many clips of each genre there are, and what was left out and why.",
        footer = {
            "",
            "Examples:",
            "  cratewise lab data --folder pieces",
            "  cratewise lab data --jamendo autotagging_genre.tsv --audio jamendo --labels as-is"
                    + " \\",
            "                     --commonest 10",
            "  cratewise lab data --fma fma_metadata/tracks.csv --audio fma_small"
        })
final class LabDataCommand implements Callable<Integer> {
    private static final int WIDTH = 50;

    private final Services services;

    @Spec private CommandSpec spec;
    @Mixin private LabDataOptions data;

    LabDataCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        try {
            print(data.read(services), spec.commandLine().getOut());
        } catch (IllegalArgumentException | IOException e) {
            throw LabCommand.unreadable(spec, e);
        }
        return ExitCode.OK;
    }

    private static void print(DataSet set, PrintWriter out) {
        int most = set.counts().values().stream().max(Integer::compare).orElse(1);
        set.counts()
                .forEach(
                        (genre, count) ->
                                out.printf(
                                        "%-16s %,7d  %s%n",
                                        genre,
                                        count,
                                        "█".repeat(Math.max(1, count * WIDTH / most))));
        out.printf(
                "%n%,d clips, %,d genres, %,d artists known%n",
                set.examples().size(), set.counts().size(), set.artists());
        for (DataSet.Dropped dropped : set.dropped())
            out.printf(
                    "left out %,d: %s (%s)%n",
                    dropped.count(), dropped.reason(), dropped.example());
        out.flush();
    }
}
