package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cratewise.catalog.Catalog;
import org.cratewise.sorting.Apply;
import org.cratewise.sorting.Plan;
import org.cratewise.sorting.PlanFile;
import org.cratewise.sorting.Preflight;
import org.cratewise.sorting.Problem;
import org.cratewise.sorting.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `apply`: does what a plan says.
@Command(
        name = "apply",
        description = "Do what a plan says. Everything can be undone.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every step was done",
            "1:some steps weren't done; they are listed",
            "2:wrong use"
        },
        footer = {
            "",
            "Examples:",
            "  cratewise apply plan.json --dry-run",
            "  cratewise apply plan.json"
        })
final class ApplyCommand implements Callable<Integer> {
    private final Services services;

    @Spec private CommandSpec spec;
    @Mixin private CatalogOption catalog;

    @Parameters(paramLabel = "PLAN", description = "The plan, as it was saved.")
    private Path file;

    @Option(names = "--dry-run", description = "Look for problems, and change nothing.")
    private boolean dryRun;

    @Option(names = "--stop-at-failure", description = "End at the first step that isn't done.")
    private boolean stopAtFailure;

    ApplyCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Plan plan;
        try {
            plan = PlanFile.read(file);
        } catch (IOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.USAGE;
        }
        if (dryRun) return look(plan, out);
        try (Interruption ctrlC = new Interruption();
                Catalog open = catalog.open(services, Catalog.Access.WRITE)) {
            return apply(plan, open, ctrlC, out);
        }
    }

    private int look(Plan plan, PrintWriter out) {
        List<Problem> problems = new Preflight().check(plan);
        PlanText.print(Preflight.passable(plan, problems), out);
        PlanText.problems(problems, out);
        out.flush();
        return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int apply(Plan plan, Catalog open, Interruption ctrlC, PrintWriter out) {
        List<Problem> problems = new Preflight().check(plan);
        PlanText.problems(problems, out);
        boolean full = problems.stream().anyMatch(p -> p.kind() == Problem.Kind.NO_SPACE);
        Apply apply = new Apply(open.journal());
        ctrlC.calls(apply.control()::stop);
        Plan passable = full ? plan.without(step -> true) : Preflight.passable(plan, problems);
        Report report = stopAtFailure ? apply.runUntilFailure(passable) : apply.run(passable);
        ReportText.print(report, out);
        return problems.isEmpty() && report.isComplete() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
