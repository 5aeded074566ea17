package org.cratewise.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:some tracks, or the command itself, failed; it says which and why",
            "2:wrong use, or a catalog that can't be used",
            "130:stopped by Ctrl-C"
        },
        footer = {
            "",
            "Examples:",
            "  cratewise scan ~/Music                  listen to a library",
            "  cratewise list --genre jazz             what was heard as jazz",
            "  cratewise list --format csv > all.csv   everything, for a spreadsheet",
            "  cratewise features song.mp3 --kind mfcc --format csv",
            "  cratewise plot mel song.mp3 -o song.png",
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
                .addSubcommand(sub(new PlotCommand()))
                .addSubcommand(sub(new TrainCommand()))
                .addSubcommand(sub(new ModelsCommand(services)))
                .addSubcommand(LabCommand.of(services))
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
                .setExecutionExceptionHandler(Complaint::failure)
                .setParameterExceptionHandler(Complaint::wrongUse)
                .execute(args);
    }

    private static CommandLine sub(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? One of scan, list, plan, apply, history, undo, redo, features,"
                        + " plot, train, models, lab.");
    }
}
