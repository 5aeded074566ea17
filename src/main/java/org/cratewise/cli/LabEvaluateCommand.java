package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.lab.Lab;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.lab.RunFolder;
import org.cratewise.genre.report.Reports;
import org.cratewise.genre.report.RunTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lab evaluate`: judges a finished run.
@Command(
        name = "evaluate",
        description = {
            "Judge a finished run: on the clips it kept aside, or on music it has never seen. The",
            "report goes into the run's folder."
        },
        footer = {
            "",
            "Examples:",
            "  cratewise lab evaluate runs/lstm-track --folder pieces",
            "  cratewise lab evaluate runs/lstm-track --csv other.csv --all --name other"
        })
final class LabEvaluateCommand implements Callable<Integer> {
    private static final int STOPPED = 130;

    private final Services services;

    @Spec private CommandSpec spec;
    @Mixin private LabDataOptions data;

    @Parameters(paramLabel = "RUN", description = "The folder of a run.")
    private Path folder;

    @Option(names = "--all", description = "All clips that it wasn't trained on.")
    private boolean all;

    @Option(
            names = "--name",
            description = "Of the report: NAME.json and NAME.html (${DEFAULT-VALUE}).")
    private String name = "evaluation";

    @Option(names = "--work", paramLabel = "DIR", description = "Keeps heard clips.")
    private Path work;

    LabEvaluateCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!name.matches("[\\w.-]+"))
            throw new ParameterException(spec.commandLine(), "Not a name: " + name);
        DataSet set;
        try {
            set = data.read(services);
        } catch (IllegalArgumentException | IOException e) {
            throw LabCommand.unreadable(spec, e);
        }
        return evaluate(set, spec.commandLine().getOut());
    }

    private int evaluate(DataSet set, PrintWriter print) throws IOException, InterruptedException {
        try (Interruption ctrlC = new Interruption()) {
            LabLines lines = new LabLines(print);
            ctrlC.calls(lines::stop);
            Run run =
                    Lab.evaluate(
                            new RunFolder(folder),
                            set,
                            all ? Lab.Which.ALL_NEW : Lab.Which.ITS_TEST,
                            work == null ? folder.toAbsolutePath().getParent() : work,
                            lines);
            if (lines.stopped()) return STOPPED;
            Reports.write(run, folder, name);
            print.print(RunTable.summary(run));
            print.println("The report is " + folder.resolve(name + ".html") + ".");
            return ExitCode.OK;
        } finally {
            print.flush();
        }
    }
}
