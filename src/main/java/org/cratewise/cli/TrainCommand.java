package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
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
        description =
                "Train a model on labelled music. Stopped, the same command goes on where it was.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the model is written",
            "1:there is no usable music, or a folder can't be written",
            "2:wrong use",
            "130:stopped by Ctrl-C; the same command goes on"
        },
        footer = {"", "Example:", "  cratewise train --data ../shared/data --out models/crate-1"})
final class TrainCommand implements Callable<Integer> {
    private static final int STOPPED = 130;
    private static final int CLIPS_PER_LINE = 200;

    @Spec private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Labelled music: labels.tsv with audio/, and gtzan/; it is only read.")
    private Path data;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where the model goes; the folder's name becomes the model's.")
    private Path out;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description =
                    "Keeps heard clips and checkpoints between runs (default ${DEFAULT-VALUE}).")
    private Path work = Path.of("target/training");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Start of everything random: the same seed and music give the same model"
                            + " (default ${DEFAULT-VALUE}).")
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
            if (facts.isEmpty()) return stopped(print);
            print.println("The model is in " + out + ".");
            ScoreTable.print(facts.get(), "", print);
            return ExitCode.OK;
        } catch (CancellationException e) {
            // A decoder was told to end before this program was.
            return stopped(print);
        } finally {
            print.flush();
        }
    }

    private static int stopped(PrintWriter print) {
        print.println("Stopped. The same command goes on from the last checkpoint.");
        return STOPPED;
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
                    "%s: step %,d of %,d  accuracy on others %.3f",
                    at.round(), at.step(), at.steps(), at.accuracy());
        }

        @Override
        public boolean stopped() {
            return stopped;
        }

        private void line(String format, Object... values) {
            out.printf(Locale.ROOT, format + "%n", values);
            out.flush();
        }
    }
}
