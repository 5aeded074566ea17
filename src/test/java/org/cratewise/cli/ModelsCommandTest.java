package org.cratewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cratewise.cli.Shell.Result;
import org.cratewise.genre.ModelChoice;
import org.cratewise.genre.Models;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsCommandTest {
    @TempDir Path folder;
    private MadeUpServices services;
    private Shell shell;

    @BeforeEach
    void setUp() {
        services = new MadeUpServices(folder);
        shell = new Shell(services);
    }

    @Test
    void theBundledModelIsListedWithItsGenresAndScores() {
        Result result = shell.run("models");
        assertEquals(0, result.code());
        assertTrue(result.out().startsWith(Models.BUNDLED + "  ("), result.out());
        assertTrue(result.out().contains("genres: blues classical"), result.out());
        assertTrue(
                result.out().contains("  measured on           clips  accuracy  macro F1"),
                result.out());
        assertTrue(result.out().contains("  test_artists "), result.out());
        assertTrue(
                result.out()
                        .contains("                          ECE   sure of     right     at 90 %"),
                result.out());
    }

    @Test
    void theCardIsTheModels() {
        Result result = shell.run("models", "--card");
        assertEquals(Models.bundledCard() + System.lineSeparator(), result.out());
    }

    @Test
    void aPromiseIsKeptFromThenOnAndSoAreTheTracks() {
        Result result = shell.run("models", "--promise", "85");
        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().contains("85 % or more are right"), result.out());
        assertEquals(85, new ModelChoice(services.modelsFolder()).promise());
        assertTrue(shell.run("models").out().contains("can promise: 80 to 99 %"));
    }

    @Test
    void noModelPromisesEverything() {
        Result result = shell.run("models", "--promise", "100");
        assertEquals(1, result.code());
        assertEquals("crate-1 can promise 80 to 99 %, not 100", result.err().strip());
        assertEquals(90, new ModelChoice(services.modelsFolder()).promise());
    }

    @Test
    void aModelThatIsNoneIsOneSentenceNamingItsFolder() throws IOException {
        Path broken = Files.createDirectories(services.modelsFolder().resolve("mine"));
        Files.writeString(broken.resolve("model.json"), "no json");
        Result result = shell.run("models");
        assertEquals(1, result.code());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().startsWith(broken + ": model.json isn't a model's"), result.err());
    }
}
