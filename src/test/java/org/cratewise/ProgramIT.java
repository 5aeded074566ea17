package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.Program.Result;
import org.cratewise.cli.Wav;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program from its first line to its exit code, with its real decoder and model.
class ProgramIT {
    @TempDir Path folder;
    private Path music;
    private Program program;

    @BeforeEach
    void makeMusic() throws Exception {
        music = Files.createDirectory(folder.resolve("music"));
        program = Program.in(folder.resolve("program"));
    }

    @Test
    void aSecondScanOpensNothingAndNeverLoadsTheNetwork() throws Exception {
        Wav.noise(music.resolve("a.wav"), 8, 1);
        Wav.tone(music.resolve("b.wav"), 8, 440);
        Files.writeString(music.resolve("c.mp3"), "no music");
        Result first = program.run("scan", music.toString());
        assertEquals(1, first.code(), first.err());
        assertEquals("", first.err());
        List<String> lines = results(first);
        assertEquals("Not readable:", lines.get(0), first.out());
        assertTrue(lines.get(1).startsWith("  " + music.toRealPath().resolve("c.mp3") + ": Not"));
        assertEquals("3 tracks: 2 listened to, 1 not readable.", lines.get(2));
        assertTrue(program.loaded("org.nd4j"));

        Result second = program.run("scan");
        assertEquals(0, second.code(), second.err());
        assertEquals(List.of("3 tracks: 3 unchanged."), results(second));
        assertEquals("", second.err());
        assertFalse(program.loaded("org.nd4j"));
        assertFalse(program.loaded("org.deeplearning4j"));

        Result list = program.run("list", "--format", "csv", "--state", "analysed");
        assertEquals("", list.err());
        assertEquals(3, list.out().lines().count(), list.out());
        assertTrue(list.out().startsWith("path,state,genre,confidence,"), list.out());
    }

    @Test
    void whatLibrariesPrintGoesToTheLog() throws Exception {
        Wav.tone(music.resolve("a.wav"), 8, 440);
        Result scan = program.run("scan", music.toString());
        assertEquals(List.of("1 track: 1 listened to."), results(scan));
        assertEquals("", scan.err());
        assertTrue(program.log().contains("org.bytedeco:openblas"), "JavaCPP's warning is lost");
        Result features =
                program.run("features", music.resolve("a.wav").toString(), "--kind", "rms");
        assertEquals("", features.err());
        for (String row : features.out().lines().skip(1).toList())
            assertEquals(0.35, Double.parseDouble(row), 0.35, row);
    }

    @Test
    void namesWithUmlautsAreReadWhereTheSystemKnowsOnlyAscii() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only Linux has such locales");
        assumeTrue(System.getProperty("sun.jnu.encoding").equals("UTF-8"), "can't make the file");
        Path song = Wav.tone(music.resolve("Größe 東京.wav"), 8, 440).toRealPath();
        Program ascii = program.with("LANG=C", "LC_ALL=C", "LC_CTYPE");
        Result scan = ascii.run("scan", song.toString());
        assertEquals(List.of("1 track: 1 listened to."), results(scan), scan.err());
        assertEquals(0, scan.code());
        Result list = ascii.run("list", "--format", "csv");
        assertTrue(list.out().contains("\n" + song + ",analysed,"), list.out());
    }

    @Test
    void withoutADisplayItSaysWhatToDo() throws Exception {
        assumeTrue(
                System.getProperty("os.name").equals("Linux"), "displays are for sure elsewhere");
        Result result = program.with("DISPLAY", "WAYLAND_DISPLAY").run();
        assertEquals(1, result.code());
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().startsWith("The window can't be opened: "), result.err());
        assertTrue(result.err().contains("cratewise --help"), result.err());
        assertTrue(program.log().contains("No window"), "the log doesn't know");
    }

    /// What a scan says at its end: before it, a slow machine gets lines of progress.
    private static List<String> results(Result scan) {
        return scan.out().lines().filter(line -> !line.startsWith("Listening: ")).toList();
    }
}
