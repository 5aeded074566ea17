package org.cratewise.cli;

import java.io.PrintWriter;
import org.cratewise.catalog.CatalogException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `cratewise COMMAND`: the same program without a window.
@Command(
        name = "cratewise",
        description = {
            "Listens to your music and names the genres. Without a command, the window opens.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cratewise scan ~/Music                  listen to a library",
            "  cratewise list --genre jazz             what was heard as jazz",
            "  cratewise list --format csv > all.csv   everything, for a spreadsheet",
            "  cratewise features song.mp3 --kind mfcc --format csv",
            "  cratewise COMMAND --help                more on a command"
        })
public final class CommandLineProgram implements Runnable {
    @Spec private CommandLine.Model.CommandSpec spec;

    private CommandLineProgram() {}

    /// Runs a command.
    ///
    /// @return the exit code: 0 all well, 1 some tracks failed, 2 wrong use
    public static int run(Services services, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new CommandLineProgram())
                .addSubcommand(sub(new ScanCommand(services)))
                .addSubcommand(sub(new ListCommand(services)))
                .addSubcommand(sub(new FeaturesCommand()))
                .addSubcommand(sub(new TrainCommand()))
                .addSubcommand(sub(new ModelsCommand(services)))
                .addSubcommand(
                        sub(new PlanCommand())
                                .addSubcommand(sub(new PlanTagCommand(services)))
                                .addSubcommand(sub(new PlanSortCommand(services))))
                .addSubcommand(sub(new ApplyCommand(services)))
                .addSubcommand(sub(new HistoryCommand(services)))
                .addSubcommand(sub(new UndoCommand(services)))
                .addSubcommand(sub(new RedoCommand(services)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(CommandLineProgram::explain)
                .execute(args);
    }

    private static CommandLine sub(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().mixinStandardHelpOptions(true);
        return line;
    }

    /// Expected failures are one sentence, not a stack trace.
    private static int explain(Exception e, CommandLine line, CommandLine.ParseResult parsed)
            throws Exception {
        if (!(e instanceof CatalogException)) throw e;
        line.getErr().println(e.getMessage());
        line.getErr().flush();
        return ExitCode.USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
