package org.cratewise.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.cratewise.track.Genre;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Reads `--genre NAME FILE...`: all up to the next option belongs to the name.
final class Lessons implements IParameterConsumer {
    private static final int LONGEST_NAME = 60;

    @Override
    public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
        Map<Genre, List<Path>> lessons = option.getValue();
        if (lessons == null) {
            lessons = new LinkedHashMap<>();
            option.setValue(lessons);
        }
        List<Path> files = lessons.computeIfAbsent(name(args, command), g -> new ArrayList<>());
        while (!args.isEmpty() && !args.peek().startsWith("--")) files.add(Path.of(args.pop()));
        if (files.isEmpty()) throw wrong(command, "--genre needs a name, then files or folders");
    }

    private static Genre name(Stack<String> args, CommandSpec command) {
        String name = args.isEmpty() ? "" : args.pop();
        if (name.isBlank()
                || name.startsWith("--")
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(c -> Character.isISOControl(c) || c == '/' || c == '\\'))
            throw wrong(command, "\"" + OneLine.of(name) + "\" can't be the name of a genre");
        return new Genre(name);
    }

    private static ParameterException wrong(CommandSpec command, String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
