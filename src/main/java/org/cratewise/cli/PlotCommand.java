package org.cratewise.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cratewise.plot.Excerpt;
import org.cratewise.plot.Plot;
import org.cratewise.plot.PlotFile;
import org.cratewise.plot.PlotFile.Existing;
import org.cratewise.plot.PlotKind;
import org.cratewise.plot.PlotPainter.Marks;
import org.cratewise.plot.PlotPicture;
import org.cratewise.plot.PlotWords;
import org.cratewise.plot.Plots;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plot`: what can be seen of a track's sound.
@Command(
        name = "plot",
        description = {
            "Draw a track's sound, with axes and units, or write down the numbers.",
            "What the model listens to is marked."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:the file can't be read, or the plot can't be written",
            "2:wrong use, or the plot would replace a file"
        },
        footer = {
            "",
            "Examples:",
            "  cratewise plot mel song.mp3 -o song.png",
            "  cratewise plot chroma song.mp3 -o chroma.png --theme dark --from 60 --to 90",
            "  cratewise plot spectrogram song.mp3 -o song.csv"
        })
final class PlotCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description =
                    "What to draw: waveform, spectrogram, mel, mfcc, chroma, tonnetz or contrast.")
    private PlotKind kind;

    @Parameters(index = "1", paramLabel = "FILE", description = "The track; it is only read.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "Where to: .png is a picture, .csv the numbers.")
    private Path output;

    @Option(names = "--force", description = "Replace OUT if it is there.")
    private boolean force;

    @Mixin private PlotOptions options;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (Files.notExists(file)) throw wrong("No such file: " + file, null);
        PlotFile target = target();
        Excerpt pcm = hear();
        if (pcm == null) return ExitCode.SOFTWARE;
        if (pcm.cut()) say("Only 20 minutes are plotted; choose which with --from and --to.");
        Plot plot = new Plots(PlotWords.ENGLISH).of(kind, pcm);
        Marks marks = new Marks(name(), options.listened(pcm), "listened to");
        target.write(new PlotPicture(plot, plot.all(), marks, options.look(), options.size()));
        return ExitCode.OK;
    }

    /// Looks at everything that can be wrong before a minute of work is done.
    private PlotFile target() throws IOException {
        options.check(spec);
        try {
            PlotFile target = new PlotFile(output, force ? Existing.REPLACE : Existing.KEEP);
            if (Files.exists(output) && Files.isSameFile(output, file))
                throw wrong("The plot would replace the track: " + output, null);
            target.requireFree();
            return target;
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage(), e);
        } catch (NotDirectoryException e) {
            throw wrong("No such folder: " + e.getFile(), e);
        } catch (FileAlreadyExistsException e) {
            throw wrong(
                    output + " is there already; choose another name, or replace it with --force.",
                    e);
        }
    }

    private Excerpt hear() throws InterruptedException {
        try {
            return options.hear(file);
        } catch (IOException e) {
            say(file + ": " + e.getMessage());
            return null;
        }
    }

    private String name() {
        return OneLine.of(file.getFileName());
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(OneLine.of(sentence));
        spec.commandLine().getErr().flush();
    }

    private ParameterException wrong(String why, Exception cause) {
        return new ParameterException(spec.commandLine(), why, cause);
    }
}
