package org.cratewise.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Presets;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lab presets`: the systems there are.
@Command(
        name = "presets",
        description = "List the systems there are: of five reports, and Cratewise's own.",
        footer = {
            "",
            "Examples:",
            "  cratewise lab presets",
            "  cratewise lab presets lstm --json > mine.json    to change and train your own"
        })
final class LabPresetsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PRESET", description = "All about one.")
    private String name;

    @Option(names = "--json", description = "As a file that 'lab train' takes.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Preset preset : Presets.all()) {
            if (name != null && !name.equals(preset.name())) continue;
            if (json) out.println(Presets.json(preset));
            else print(preset, out);
        }
        // Says so if there is no such preset.
        if (name != null) Presets.changed(name, List.of());
        out.flush();
        return ExitCode.OK;
    }

    private void print(Preset preset, PrintWriter out) {
        out.printf("%-16s %s%n", preset.name(), preset.title());
        out.printf("%-16s   from %s%n", "", preset.source());
        out.printf("%-16s   reported: %s%n", "", preset.protocol().reported());
        if (name == null) return;
        out.printf("%-16s   on: %s%n", "", preset.protocol().data());
        out.printf("%-16s   hears: %s%n", "", preset.input());
        preset.layers().forEach(layer -> out.printf("%-16s   layer: %s%n", "", layer));
        out.printf("%-16s   training: %s%n", "", preset.optimiser());
        out.printf("%-16s   training: %s%n", "", preset.schedule());
        preset.notes().forEach(note -> out.printf("%-16s   note: %s%n", "", note));
    }
}
