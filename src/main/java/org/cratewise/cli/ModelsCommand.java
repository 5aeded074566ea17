package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.cratewise.catalog.Catalog;
import org.cratewise.genre.ModelChoice;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.Models;
import org.cratewise.scan.Grading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `models`: the models at hand and how well they hear.
@Command(
        name = "models",
        description =
                "List the models at hand and how well each hears, or choose the one to listen.",
        footer = {
            "",
            "Examples:",
            "  cratewise models",
            "  cratewise models --card > card.md",
            "  cratewise models --promise 95            fewer tracks are sure, more of these are"
                    + " right",
            "  cratewise models --use mine              taught by 'lab teach'; scan to hear with it"
        })
final class ModelsCommand implements Callable<Integer> {
    private final Services services;

    @Spec private CommandSpec spec;

    @Option(
            names = "--card",
            description =
                    "Print what the model that came with the program was made of and can't do"
                            + " (Markdown).")
    private boolean card;

    @Option(
            names = "--use",
            paramLabel = "NAME",
            description = "Let this one listen from the next scan on.")
    private String use;

    @Option(
            names = "--promise",
            paramLabel = "PERCENT",
            description =
                    "Let the word sure promise that so many are right, 80 to 99, for what was heard"
                            + " before, too.")
    private Integer promise;

    @Mixin private CatalogOption catalog;

    ModelsCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ModelChoice choice = new ModelChoice(services.modelsFolder());
        if (use != null) {
            choice.choose(use);
            out.printf("From the next scan on %s listens.%n", use);
        }
        if (promise != null) promise(choice, out);
        if (use == null && promise == null) tell(out);
        out.flush();
        return ExitCode.OK;
    }

    private void tell(PrintWriter out) throws IOException {
        if (card) out.println(Models.bundledCard());
        else for (ModelFacts model : Models.list(services.modelsFolder())) print(model, out);
    }

    private void promise(ModelChoice choice, PrintWriter out) throws IOException {
        try (Catalog open = catalog.open(services, Catalog.Access.WRITE)) {
            choice.promise(promise);
            int changed = new Grading(choice.facts(), promise).apply(open);
            out.printf(
                    "Of what is called sure, %d %% or more are right from now on. Other than"
                            + " before: %,d tracks.%n",
                    promise, changed);
        }
    }

    private static void print(ModelFacts model, PrintWriter out) {
        out.printf("%s  (%s)%n", model.id(), model.extractorVersion());
        out.printf("  genres: %s%n", String.join(" ", model.genres()));
        out.printf("  can promise: %s%n", promises(model.calibration().promises()));
        ScoreTable.print(model, "  ", out);
        out.println();
    }

    private static String promises(List<Integer> percent) {
        return percent.size() == 1
                ? percent.getFirst() + " %"
                : percent.getFirst() + " to " + percent.getLast() + " %";
    }
}
