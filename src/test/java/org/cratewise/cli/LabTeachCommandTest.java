package org.cratewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cratewise.cli.Shell.Result;
import org.cratewise.genre.ModelChoice;
import org.cratewise.genre.Models;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabTeachCommandTest {
    @TempDir Path folder;
    private MadeUpServices services;
    private Shell shell;
    private String out;

    @BeforeEach
    void setUp() {
        services = new MadeUpServices(folder);
        shell = new Shell(services);
        out = folder.resolve("mine").toString();
    }

    private Result teach(String... genre) {
        String[] args = new String[genre.length + 4];
        System.arraycopy(genre, 0, args, 2, genre.length);
        args[0] = "lab";
        args[1] = "teach";
        args[args.length - 2] = "--out";
        args[args.length - 1] = out;
        return shell.run(args);
    }

    @Test
    void tonesAreTaughtAndTakenBack() throws IOException {
        Path tones = Files.createDirectories(folder.resolve("tones"));
        for (int i = 0; i < 6; i++) Wav.tone(tones.resolve(i + ".wav"), 4, 300 + 40 * i);
        Result result = teach("--genre", "tones", tones.toString());
        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().contains("- tones: 0.00 before, "), result.out());
        assertTrue(result.out().contains("(6 clips, 6 unlike all music"), result.out());
        assertTrue(result.out().contains("What it knew before"), result.out());
        assertTrue(result.out().contains("mine-v1 is in " + out), result.out());
        assertTrue(Files.isRegularFile(folder.resolve("mine/v1/model.zip")));
        Result back = shell.run("lab", "rollback", out);
        assertEquals(1, back.code());
        assertEquals(out + " has no version before v1\n", back.err());
        teach("--genre", "tones", tones.toString());
        back = shell.run("lab", "rollback", out);
        assertEquals(out + " is at version v1 again.\n", back.out());
    }

    @Test
    void fewExamplesAndFilesThatCantBeHeardAreSaid() throws IOException {
        Path noise = Files.writeString(folder.resolve("text.mp3"), "no music");
        Result result = teach("--genre", "fado", noise.toString());
        assertEquals(1, result.code());
        assertTrue(result.err().startsWith(noise + ": "), result.err());
        assertTrue(result.err().contains("At least 5 examples of each genre"), result.err());
        assertFalse(Files.exists(Path.of(out)));
    }

    @Test
    void aGenreNeedsANameAndFiles() {
        assertEquals(2, teach("--genre", "fado").code());
        assertEquals(2, teach("--genre", "../fado", "x.mp3").code());
        assertEquals(2, shell.run("lab").code());
    }

    @Test
    void confirmedTracksTeachTheUsersOwnModelWhichThenListens() throws Exception {
        Path music = Files.createDirectories(folder.resolve("music"));
        Genre tones = new Genre("tones");
        for (int i = 0; i < 6; i++)
            services.confirm(tones, Wav.tone(music.resolve(i + ".wav"), 4, 300 + 40 * i));
        services.confirm(new Genre("fado"), Wav.tone(music.resolve("f.wav"), 4, 100));
        Result result = shell.run("lab", "teach", "--reviewed");
        assertEquals(0, result.code(), result.err());
        assertEquals("fado: only 1 confirmed, left out\n", result.err());
        Path mine = services.modelsFolder().resolve("mine");
        assertTrue(result.out().contains("mine-v1 is in " + mine), result.out());
        ModelChoice choice = new ModelChoice(services.modelsFolder());
        assertEquals(Models.BUNDLED, choice.whenNeeded().id());
        Result use = shell.run("models", "--use", "mine");
        assertEquals("From the next scan on mine listens.\n", use.out(), use.err());
        try (var model = choice.whenNeeded()) {
            assertEquals("mine-v1", model.id());
            assertTrue(model.genres().contains(tones));
        }
        assertEquals(0, shell.run("models", "--use", Models.BUNDLED).code());
        assertEquals(Models.BUNDLED, choice.name());
    }

    @Test
    void aModelThatIsNotThereIsNotChosen() {
        Result result = shell.run("models", "--use", "yours");
        assertEquals(1, result.code());
        assertTrue(result.err().startsWith("There is no model yours in "), result.err());
        assertEquals(1, shell.run("models", "--use", "../yours").code());
        assertEquals(Models.BUNDLED, new ModelChoice(services.modelsFolder()).name());
    }
}
