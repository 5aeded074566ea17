package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cratewise.genre.ModelVersions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lab rollback`: a taught model as it was before.
@Command(
        name = "rollback",
        description = {
            "Make the version that a model was taught from the current one again.",
            "No version is deleted."
        })
final class LabRollbackCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MODEL", description = "The model's folder.")
    private Path model;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        print.printf("%s is at version %s again.%n", model, new ModelVersions(model).rollBack());
        print.flush();
        return ExitCode.OK;
    }
}
