package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.lab.Experiment;
import org.cratewise.genre.lab.FrontEnd;
import org.cratewise.genre.lab.Lab;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.preset.Change;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Presets;
import org.cratewise.genre.report.Reports;
import org.cratewise.genre.report.RunTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lab train`: trains a preset and evaluates it.
@Command(
        name = "train",
        description = {
            "Train a preset on labelled music and evaluate it on what was kept aside. Every epoch"
                    + " is",
            "kept: the same command goes on from there."
        },
        footer = {
            "",
            "Examples:",
            "  cratewise lab train segment-fc --gtzan data/gtzan --out runs",
            "  cratewise lab train segment-fc --gtzan data/gtzan --out runs --split segment --split"
                    + " track",
            "  cratewise lab train crnn --gtzan data/gtzan --lists data/gtzan --out runs --seeds 5",
            "  cratewise lab train lstm --folder pieces --out runs --grid lstm.layers=1,2 \\",
            "                      --grid lstm.units=128,256",
            "  cratewise lab train mine.json --csv songs.csv --split artist --folds 5 --out runs"
        })
final class LabTrainCommand implements Callable<Integer> {
    private static final int STOPPED = 130;

    private final Services services;

    @Spec private CommandSpec spec;
    @Mixin private LabDataOptions data;
    @Mixin private LabSplitOptions split;

    @Parameters(paramLabel = "PRESET", description = "See 'lab presets'; or a JSON file.")
    private String preset;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Gets a folder for each run.")
    private Path out;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Keeps heard clips for all runs (DIR/heard of --out).")
    private Path work;

    @Option(names = "--epochs", paramLabel = "N", description = "In place of the preset's.")
    private Integer epochs;

    @Option(
            names = "--set",
            paramLabel = "WHERE=VALUE",
            description = "Another value, such as schedule.batch=32 or lstm.units=256.")
    private List<String> changes = new ArrayList<>();

    @Option(
            names = "--grid",
            paramLabel = "WHERE=A,B",
            description = "A run for each value; several for every combination.")
    private List<String> grid = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Of everything random.")
    private long seed = 1;

    @Option(names = "--seeds", paramLabel = "N", description = "So many runs with other seeds.")
    private int seeds = 1;

    @Option(
            names = "--front-end",
            description = {
                "${COMPLETION-CANDIDATES} (LEVELS if some clips are known by levels only,"
                        + " otherwise",
                "SOUND)."
            })
    private FrontEnd frontEnd;

    LabTrainCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Experiment.Planned> runs;
        DataSet set;
        try {
            runs = plan();
            set = data.read(services);
        } catch (IllegalArgumentException | IOException e) {
            throw LabCommand.unreadable(spec, e);
        }
        PrintWriter print = spec.commandLine().getOut();
        try (Interruption ctrlC = new Interruption()) {
            LabLines lines = new LabLines(print);
            ctrlC.calls(lines::stop);
            return train(runs, set, lines, print);
        } finally {
            print.flush();
        }
    }

    private List<Experiment.Planned> plan() throws IOException {
        List<Change> all = new ArrayList<>(changes.stream().map(Change::of).toList());
        if (epochs != null) all.add(new Change("schedule.epochs", epochs.toString()));
        Preset changed = Presets.changed(preset, all);
        Experiment experiment =
                new Experiment(
                        preset,
                        all,
                        grid,
                        split.splits(changed, seed),
                        new Experiment.Seeds(seed, seeds),
                        split.folds());
        return experiment.plan(
                new Experiment.Place(
                        frontEnd == null ? data.frontEnd() : frontEnd,
                        split.lists(),
                        work == null ? out : work,
                        out));
    }

    private int train(
            List<Experiment.Planned> planned, DataSet set, LabLines lines, PrintWriter print)
            throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (Experiment.Planned run : planned) {
            print.println(run.options().name());
            Optional<Run> done = Lab.train(run.preset(), set, run.options(), lines);
            if (done.isEmpty()) return STOPPED;
            Reports.write(done.get(), run.options().folder());
            runs.add(done.get());
        }
        print.println();
        print.print(RunTable.of(runs).text());
        if (runs.size() > 1) Reports.compare(runs, out.resolve("compare.html"));
        print.println("Reports are in " + out + ".");
        return ExitCode.OK;
    }
}
