package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.lab.RunFolder;
import org.cratewise.genre.report.Reports;
import org.cratewise.genre.report.RunTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lab compare`: finished runs side by side.
@Command(
        name = "compare",
        description = "Put finished runs side by side, and say what a leak is worth.",
        footer = {"", "Example:", "  cratewise lab compare runs/* --html compare.html"})
final class LabCompareCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "RUN",
            description = "Folders of runs; others among them are passed over.")
    private List<Path> folders;

    @Option(names = "--html", paramLabel = "FILE", description = "As a page, too.")
    private Path html;

    @Override
    public Integer call() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (Path folder : folders)
            if (Files.isRegularFile(folder.resolve("scores.json")))
                runs.add(new RunFolder(folder).run());
        if (runs.isEmpty()) throw new ModelException("There is no finished run among these");
        PrintWriter print = spec.commandLine().getOut();
        print.print(RunTable.of(runs).text());
        if (html != null) {
            Reports.compare(runs, html);
            print.println("The page is " + html + ".");
        }
        print.flush();
        return ExitCode.OK;
    }
}
