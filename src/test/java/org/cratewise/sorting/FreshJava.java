package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Every process is a Java of its own, as the program itself is.
final class FreshJava implements Predator {
    private static final int SIGKILL = 137;

    @Override
    public End kill(Endless.Place place, long seed, int haltAt, int millis) throws Exception {
        Process child = start(place, seed, haltAt);
        BufferedReader said = child.inputReader();
        assertEquals("ready", said.readLine());
        if (haltAt == 0) {
            Thread.sleep(millis);
            child.destroyForcibly();
        }
        assertTrue(child.waitFor(60, TimeUnit.SECONDS));
        assertEquals(haltAt > 0 ? Endless.HALTED : SIGKILL, child.exitValue());
        return new End(haltAt > 0 ? said.readLine() : "");
    }

    private static Process start(Endless.Place place, long seed, int haltAt) throws IOException {
        List<String> command = java("-XX:TieredStopAtLevel=1");
        command.add(Endless.class.getName());
        command.addAll(place.words());
        command.addAll(List.of("" + seed, "" + haltAt));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// The beginning of a command that starts a Java like this one.
    static List<String> java(String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:-UsePerfData"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        return command;
    }

    @Override
    public void close() {}
}
