package org.cratewise.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;
import org.cratewise.sorting.PlanFile;
import org.cratewise.sorting.Report;
import org.cratewise.sorting.Undo;
import org.cratewise.sorting.ValueUndo;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `undo`: takes back what was done, to the byte.
@Command(
        name = "undo",
        description = "Take a batch back: every file gets its old bytes and its old place.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every step was taken back",
            "1:some weren't; they are listed",
            "2:wrong use"
        },
        footer = {
            "",
            "Examples:",
            "  cratewise undo --last",
            "  cratewise undo 12 --dry-run",
            "  cratewise undo 12 --by-value plan.json"
        })
final class UndoCommand implements Callable<Integer> {
    private final Services services;

    @Spec private CommandSpec spec;
    @Mixin private CatalogOption catalog;

    @Parameters(arity = "0..1", paramLabel = "BATCH", description = "Its number in the history.")
    private Long number;

    @Option(names = "--last", description = "The newest batch that isn't undone yet.")
    private boolean last;

    @Option(names = "--dry-run", description = "Show what would be taken back.")
    private boolean dryRun;

    @Option(
            names = "--by-value",
            paramLabel = "PLAN",
            description =
                    "Where files were changed since: save a plan that puts only the old genres"
                            + " back.")
    private Path byValue;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Take back only what was done to this file; may be given several times.")
    private List<Path> files = List.of();

    UndoCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        if ((number == null) != last)
            throw new ParameterException(
                    spec.commandLine(), "Which batch? Its number in the history, or --last.");
        Catalog.Access access = dryRun ? Catalog.Access.READ : Catalog.Access.WRITE;
        try (Interruption ctrlC = new Interruption();
                Catalog open = catalog.open(services, access)) {
            Batch batch = batch(open);
            if (byValue != null) return planByValue(open, batch);
            if (dryRun)
                return Reversals.show(
                        open.journal(), batch, StepState.DONE, spec.commandLine().getOut());
            Undo undo = new Undo(open);
            ctrlC.calls(undo.control()::stop);
            Report report = undo.undo(batch, this::isWanted);
            ReportText.print(report, spec.commandLine().getOut());
            return report.isComplete() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private boolean isWanted(Step step) {
        if (files.isEmpty()) return true;
        return files.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .anyMatch(
                        file ->
                                file.equals(step.places().target())
                                        || file.equals(step.places().source()));
    }

    private Batch batch(Catalog open) {
        Optional<Batch> found =
                last ? Undo.newestDone(open.journal()) : open.journal().batch(number);
        Batch batch =
                found.orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(), "There is nothing to undo."));
        if (batch.kind() != Batch.Kind.APPLY)
            throw new ParameterException(
                    spec.commandLine(),
                    "Batch %d is about batch %d: undo or redo that one."
                            .formatted(batch.id(), batch.origin()));
        return batch;
    }

    private int planByValue(Catalog open, Batch batch) throws IOException {
        var plan = new ValueUndo(open).plan(batch);
        if (dryRun) PlanText.print(plan, spec.commandLine().getOut());
        else PlanFile.write(plan, byValue);
        PlanText.printTotal(plan, spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
        return List.of().equals(plan.left()) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
