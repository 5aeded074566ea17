package org.cratewise.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `plan`: what is to be changed, worked out and changed nowhere.
@Command(
        name = "plan",
        description = "Work out what to change, and save it as a plan. Nothing is changed.",
        footer = {
            "",
            "Examples:",
            "  cratewise plan tag -o plan.json",
            "  cratewise plan sort --to ~/Sorted --as link -o plan.json",
            "  cratewise apply plan.json"
        })
final class PlanCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Plan what: tag or sort?");
    }
}
