package org.cratewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.cratewise.cli.Shell.Result;
import org.cratewise.feature.FeatureKind;
import org.cratewise.track.TrackState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {
    @TempDir Path folder;
    private Shell shell;

    @BeforeEach
    void setUp() {
        shell = new Shell(new MadeUpServices(folder));
    }

    @Test
    void versionNamesTheProgramAndTheJava() {
        Result result = shell.run("--version");
        assertEquals(0, result.code());
        assertTrue(
                result.lines().getFirst().matches("Cratewise \\d+\\.\\d+\\.\\d+.*"), result.out());
        assertTrue(result.lines().getLast().startsWith("Java " + Runtime.version()), result.out());
        assertEquals(result.out(), shell.run("scan", "--version").out());
    }

    @Test
    void helpNamesEveryCommandWithExamplesAndExitCodes() {
        Result result = shell.run("--help");
        assertEquals(0, result.code());
        assertEquals("", result.err());
        for (String command : new String[] {"scan", "list", "features", "train", "models"})
            assertTrue(result.out().contains("\n  " + command + " "), result.out());
        assertTrue(result.out().contains("Exit codes:\n  0 "), result.out());
        assertTrue(result.out().contains("Examples:\n  cratewise scan ~/Music"), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "list", "features", "train", "models"})
    void everyCommandExplainsItselfWithAnExampleInEightyColumns(String command) {
        Result result = shell.run(command, "--help");
        assertEquals(0, result.code());
        assertTrue(result.out().startsWith("Usage: cratewise " + command), result.out());
        assertTrue(result.out().contains("\n  cratewise " + command), result.out());
        for (String line : result.lines()) assertTrue(line.length() <= 80, line);
        // A line that only holds what didn't fit on the one before.
        assertFalse(result.out().matches("(?s).*\n[a-z]\\S*\n.*"), result.out());
    }

    @Test
    void helpNamesEveryKindAndState() {
        String features = shell.run("features", "--help").out().toUpperCase();
        for (FeatureKind kind : FeatureKind.values())
            assertTrue(features.contains(kind.name()), kind + " isn't in the help");
        String list = shell.run("list", "--help").out().toUpperCase();
        for (TrackState state : TrackState.values())
            assertTrue(list.contains(state.name()), state + " isn't in the help");
        for (TrackFormat format : TrackFormat.values())
            assertTrue(list.contains(format.name()), format + " isn't in the help");
    }

    @Test
    void anUnknownCommandIsWrongUseWithTheNearestOne() {
        Result result = shell.run("scna");
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().contains("Did you mean: cratewise scan?"), result.err());
        assertTrue(result.err().endsWith("More with: cratewise --help\n"), result.err());
    }

    @Test
    void anOptionWithoutACommandIsWrongUse() {
        assertEquals(2, shell.run("--catalog", "x.db").code());
        assertEquals(2, shell.run().code());
    }
}
