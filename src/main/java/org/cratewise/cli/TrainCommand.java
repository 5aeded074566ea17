package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.Training;
import org.cratewise.genre.TrainingFolders;
import org.cratewise.genre.TrainingListener;
import org.cratewise.genre.TrainingOptions;
import org.cratewise.genre.TrainingProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `train`: makes a model from labelled music.
@Command(
        name = "train",
        description = {
            "Train a model on labelled music. What was done is kept in the work folder: the same",
            "command goes on from there."
        },
        footer = {
            "",
            "Example:",
            "  cratewise train --data ../shared/data --out models/crate-1 --work target/training"
        })
final class TrainCommand implements Callable<Integer> {
    private static final int STOPPED = 130;
    private static final int CLIPS_PER_LINE = 200;

    @Spec private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Holds labels.tsv, audio/ and gtzan/; only read.")
    private Path data;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Becomes the model's folder; its name is the model's name.")
    private Path out;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Keeps heard clips and checkpoints (${DEFAULT-VALUE}).")
    private Path work = Path.of("target/training");

    @Option(names = "--seed", paramLabel = "N", description = "Of everything random.")
    private long seed = TrainingOptions.USUAL.seed();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter print = spec.commandLine().getOut();
        try (Interruption ctrlC = new Interruption()) {
            Lines lines = new Lines(print);
            ctrlC.calls(lines::stop);
            TrainingFolders folders = new TrainingFolders(data, work, out.toAbsolutePath());
            Optional<ModelFacts> facts =
                    Training.run(TrainingOptions.USUAL.withSeed(seed), folders, lines);
            if (facts.isEmpty()) return STOPPED;
            print.println("The model is in " + out + ".");
            print.println(facts.get().scores());
            return ExitCode.OK;
        } catch (ModelException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.SOFTWARE;
        } finally {
            print.flush();
        }
    }

    /// A line now and then.
    private static final class Lines implements TrainingListener {
        private final PrintWriter out;
        private volatile boolean stopped;

        Lines(PrintWriter out) {
            this.out = out;
        }

        void stop() {
            stopped = true;
        }

        @Override
        public void heard(int clips, int all) {
            if (clips % CLIPS_PER_LINE == 0 || clips == all)
                line("Heard %,d of %,d clips", clips, all);
        }

        @Override
        public void checked(TrainingProgress at) {
            line(
                    "Step %,d of %,d  loss %.3f  validation: loss %.3f, accuracy %.3f%s",
                    at.step(),
                    at.steps(),
                    at.loss(),
                    at.validLoss(),
                    at.validAccuracy(),
                    at.best() ? "  best" : "");
        }

        @Override
        public boolean stopped() {
            return stopped;
        }

        private void line(String format, Object... values) {
            out.printf(format + "%n", values);
            out.flush();
        }
    }
}
