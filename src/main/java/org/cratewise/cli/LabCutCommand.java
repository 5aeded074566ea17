package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cratewise.genre.dataset.Cutting;
import org.cratewise.genre.dataset.FolderData;
import org.cratewise.genre.dataset.LabelMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lab cut`: songs become pieces named by genre.
@Command(
        name = "cut",
        description = {
            "Cut songs into pieces named by their genre, to make a data set. The songs are only"
                    + " read;",
            "pieces.csv says which song each piece is from, so that no split tears a song apart."
        },
        footer = {
            "",
            "Example, with songs in songs/blues, songs/k-pop...:",
            "  cratewise lab cut songs pieces"
        })
final class LabCutCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder of songs per genre.")
    private Path songs;

    @Parameters(index = "1", paramLabel = "NEW", description = "A new folder for the pieces.")
    private Path out;

    @Option(names = "--seconds", description = "Of each piece (${DEFAULT-VALUE}).")
    private double seconds = 30;

    @Override
    public Integer call() throws InterruptedException {
        Cutting.Cut cut;
        try {
            cut = Cutting.cut(FolderData.read(songs, LabelMap.asIs()), out, seconds);
        } catch (IllegalArgumentException | IOException e) {
            throw LabCommand.unreadable(spec, e);
        }
        PrintWriter print = spec.commandLine().getOut();
        cut.pieces().forEach((genre, count) -> print.printf("%-16s %,6d pieces%n", genre, count));
        cut.failed().forEach(reason -> print.println("left out: " + reason));
        print.flush();
        return cut.pieces().isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }
}
