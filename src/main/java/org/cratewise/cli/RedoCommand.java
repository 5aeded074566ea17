package org.cratewise.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.StepState;
import org.cratewise.sorting.Report;
import org.cratewise.sorting.Undo;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `redo`: does again what was taken back.
@Command(
        name = "redo",
        description = "Do a batch again that was undone; without a number, the one undone last.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every step was done again",
            "1:some weren't; they are listed",
            "2:wrong use"
        },
        footer = {"", "Examples:", "  cratewise redo", "  cratewise redo 12"})
final class RedoCommand implements Callable<Integer> {
    private final Services services;

    @Spec private CommandSpec spec;
    @Mixin private CatalogOption catalog;

    @Parameters(arity = "0..1", paramLabel = "BATCH", description = "Its number in the history.")
    private Long number;

    @Option(names = "--dry-run", description = "Show what would be done again.")
    private boolean dryRun;

    RedoCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Catalog.Access access = dryRun ? Catalog.Access.READ : Catalog.Access.WRITE;
        try (Interruption ctrlC = new Interruption();
                Catalog open = catalog.open(services, access)) {
            Batch batch = batch(open);
            if (dryRun)
                return Reversals.show(
                        open.journal(), batch, StepState.UNDONE, spec.commandLine().getOut());
            Undo undo = new Undo(open);
            ctrlC.calls(undo.control()::stop);
            Report report = undo.redo(batch, step -> true);
            ReportText.print(report, spec.commandLine().getOut());
            return report.isComplete() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private Batch batch(Catalog open) {
        Optional<Batch> found =
                number == null ? Undo.newestUndone(open.journal()) : open.journal().batch(number);
        return found.filter(batch -> batch.kind() == Batch.Kind.APPLY)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(), "There is nothing to redo."));
    }
}
