package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.cratewise.genre.ModelChoice;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
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
        } else if (card) out.println(Models.bundledCard());
        else for (ModelFacts model : Models.list(services.modelsFolder())) print(model, out);
        out.flush();
        return ExitCode.OK;
    }

    private static void print(ModelFacts model, PrintWriter out) {
        out.printf("%s  (%s)%n", model.id(), model.extractorVersion());
        out.printf("  genres: %s%n", String.join(" ", model.genres()));
        ScoreTable.print(model, "  ", out);
        out.println();
    }
}
