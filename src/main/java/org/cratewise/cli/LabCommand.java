package org.cratewise.cli;

import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lab`: make data sets, train systems on them, evaluate and compare.
@Command(
        name = "lab",
        description = {
            "Train and compare systems that hear genres: those of five reports, Cratewise's own,"
                    + " and",
            "yours."
        },
        footer = {
            "",
            "Examples:",
            "  cratewise lab presets                                     what there is",
            "  cratewise lab cut songs pieces                            30-s pieces, a folder per"
                    + " genre",
            "  cratewise lab data --folder pieces                        clips of each genre",
            "  cratewise lab train lstm --folder pieces --out runs       train and evaluate",
            "  cratewise lab train lstm --folder pieces --out runs --split segment --split track",
            "                                                            what the leak is worth",
            "  cratewise lab compare runs/*                              side by side",
            "  cratewise lab teach --genre fado songs/fado              a genre of your own"
        })
final class LabCommand implements Runnable {
    @Spec private CommandSpec spec;

    private LabCommand() {}

    static CommandLine of(Services services) {
        CommandLine lab = new CommandLine(new LabCommand());
        lab.addSubcommand(new LabPresetsCommand())
                .addSubcommand(new LabCutCommand())
                .addSubcommand(new LabDataCommand(services))
                .addSubcommand(new LabTrainCommand(services))
                .addSubcommand(new LabEvaluateCommand(services))
                .addSubcommand(new LabCompareCommand())
                .addSubcommand(new LabTeachCommand(services))
                .addSubcommand(new LabRollbackCommand(services));
        lab.getSubcommands()
                .values()
                .forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(true));
        lab.getCommandSpec().mixinStandardHelpOptions(true);
        return lab;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command of the Lab?");
    }

    /// Music that can't be read is said in a sentence.
    static ParameterException unreadable(CommandSpec spec, Exception e) {
        boolean missing = e instanceof NoSuchFileException;
        String message = missing ? e.getMessage() + " isn't there" : e.getMessage();
        return new ParameterException(spec.commandLine(), message, e);
    }
}
