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
    private final Services services;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "MODEL",
            description = "The model's folder (mine, among your models).")
    private Path model;

    LabRollbackCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        Path folder = model == null ? LabTeachCommand.mine(services) : model;
        print.printf("%s is at version %s again.%n", folder, new ModelVersions(folder).rollBack());
        print.flush();
        return ExitCode.OK;
    }
}
