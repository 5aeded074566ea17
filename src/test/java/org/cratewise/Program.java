package org.cratewise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The real program as a process of its own, with a home in a folder.
///
/// @param folder holds the home and what the program says
record Program(Path folder, List<String> environment) {
    private static final long PATIENCE_S = 120;

    /// How a run ended.
    record Result(int code, String out, String err) {}

    static Program in(Path folder) {
        return new Program(folder, List.of());
    }

    /// The same with environment variables: `NAME=value`, or `NAME` to do without one.
    Program with(String... variables) {
        return new Program(folder, List.of(variables));
    }

    Path home() {
        return folder.resolve("home");
    }

    /// Runs it to its end.
    Result run(String... arguments) throws IOException, InterruptedException {
        return result(start(List.of(), arguments));
    }

    /// Starts it.
    ///
    /// @param before what stands before `java` on the command line
    Process start(List<String> before, String... arguments) throws IOException {
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow"));
        command.add("-Xlog:class+load:file=" + classes());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Launcher.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(folder.resolve("out").toFile())
                        .redirectError(folder.resolve("err").toFile());
        builder.environment().put("CRATEWISE_HOME", home().toString());
        for (String variable : environment) set(builder, variable);
        return builder.start();
    }

    private static void set(ProcessBuilder builder, String variable) {
        String[] parts = variable.split("=", 2);
        if (parts.length == 1) builder.environment().remove(parts[0]);
        else builder.environment().put(parts[0], parts[1]);
    }

    /// Waits for the end.
    Result result(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException("It hangs. It said: " + said("out") + said("err"));
        }
        return new Result(process.exitValue(), said("out"), said("err"));
    }

    private String said(String stream) throws IOException {
        return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
    }

    /// Whether the last run loaded a class of a package.
    boolean loaded(String packageName) throws IOException {
        try (var lines = Files.lines(classes(), StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(" " + packageName + "."));
        }
    }

    private Path classes() {
        return folder.resolve("classes.txt");
    }

    /// What it logged.
    String log() throws IOException {
        StringBuilder log = new StringBuilder();
        try (var files = Files.newDirectoryStream(home().resolve("logs"), "*.log")) {
            for (Path file : files) log.append(Files.readString(file));
        }
        return log.toString();
    }
}
