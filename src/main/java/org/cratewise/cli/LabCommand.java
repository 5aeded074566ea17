package org.cratewise.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `lab`: make models your own.
@Command(name = "lab", description = "Teach a model genres of your own.")
final class LabCommand implements Runnable {
    @Spec private CommandSpec spec;

    private LabCommand() {}

    static CommandLine of() {
        CommandLine lab = new CommandLine(new LabCommand());
        lab.addSubcommand(new LabTeachCommand()).addSubcommand(new LabRollbackCommand());
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
}
