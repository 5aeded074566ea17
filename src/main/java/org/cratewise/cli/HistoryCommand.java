package org.cratewise.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Journal;
import org.cratewise.catalog.Step;
import org.cratewise.sorting.BatchWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `history`: what was done to the files.
@Command(
        name = "history",
        description = "List what was done to the files, the newest first.",
        footer = {
            "",
            "Examples:",
            "  cratewise history          every batch",
            "  cratewise history 12       the steps of batch 12",
            "  cratewise history --forget-before 2026-01-01"
        })
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    private final Services services;

    @Spec private CommandSpec spec;
    @Mixin private CatalogOption catalog;

    @Parameters(arity = "0..1", paramLabel = "BATCH", description = "Show the steps of this one.")
    private Long batch;

    @Option(
            names = "--forget-before",
            paramLabel = "DATE",
            description = "Forget what ended before that day; it can't be undone any more.")
    private LocalDate forget;

    HistoryCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Catalog.Access access = forget == null ? Catalog.Access.READ : Catalog.Access.WRITE;
        try (Catalog open = catalog.open(services, access)) {
            Journal journal = open.journal();
            if (forget != null) {
                Instant day = forget.atStartOfDay(ZoneId.systemDefault()).toInstant();
                out.printf("%,d batches forgotten.%n", journal.prune(day));
            } else if (batch == null) {
                for (Batch one : journal.batches()) print(one, out);
            } else {
                for (Step step : journal.steps(batch)) print(step, out);
            }
        }
        out.flush();
        return ExitCode.OK;
    }

    private static void print(Batch batch, PrintWriter out) {
        out.printf(
                "%5d  %s  %-14s  %s (%s)%n",
                batch.id(),
                TIME.format(batch.begun()),
                BatchWords.state(batch),
                batch.title(),
                BatchWords.counts(batch));
    }

    private static void print(Step step, PrintWriter out) {
        out.printf(
                "%-11s %-7s  %s: %s -> %s%s%n",
                step.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                step.deed().name().toLowerCase(Locale.ROOT),
                step.places().source(),
                step.change().before(),
                step.change().after(),
                step.change().reason().isEmpty() ? "" : "  (" + step.change().reason() + ")");
    }
}
