package org.cratewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.audio.Listening;
import org.cratewise.cli.Shell.Result;
import org.cratewise.scan.ScanOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {
    @TempDir Path folder;
    private MadeUpServices services;
    private Shell shell;

    @BeforeEach
    void setUp() {
        services = new MadeUpServices(folder);
        shell = new Shell(services);
    }

    private Result scan(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "scan";
        arguments[1] = services.music().toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return shell.run(arguments);
    }

    private ScanOptions lastAsked() {
        return services.asked.getLast();
    }

    @Test
    void aScanWhereAllIsWellEndsWithZeroAndTheirNumber() throws IOException {
        services.put("a.mp3", "jazz1 A");
        services.put("b.mp3", "rock1 B");
        Result result = scan();
        assertEquals(0, result.code());
        assertEquals("2 tracks: 2 listened to.\n", result.out());
        assertEquals("", result.err());
    }

    @Test
    void tracksThatFailAreListedWithTheReasonAndTheCodeIsOne() throws IOException {
        services.put("a.mp3", "jazz1 A");
        Path broken = services.put("b.mp3", "noise B");
        Result result = scan();
        assertEquals(1, result.code());
        assertEquals(
                List.of(
                        "Not readable:",
                        "  " + broken.toRealPath() + ": It is noise",
                        "2 tracks: 1 listened to, 1 not readable."),
                result.lines());
    }

    @Test
    void theSecondScanFindsNothingToDo() throws IOException {
        services.put("a.mp3", "jazz1 A");
        scan();
        assertEquals("1 track: 1 unchanged.\n", scan().out());
    }

    @Test
    void withoutPathsItScansTheFoldersScannedBefore() throws IOException {
        services.put("a.mp3", "jazz1 A");
        scan();
        services.put("b.mp3", "jazz2 B");
        assertEquals("2 tracks: 1 listened to, 1 unchanged.\n", shell.run("scan").out());
    }

    @Test
    void withoutPathsTheFirstTimeItSaysThatAFolderIsNeeded() {
        Result result = shell.run("scan");
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith("Nothing was scanned before: name a folder."));
    }

    @Test
    void aPathThatIsNotThereIsWrongUseAndNothingIsScanned() throws IOException {
        services.put("a.mp3", "jazz1 A");
        Result result = scan(folder.resolve("nowhere").toString());
        assertEquals(2, result.code());
        assertEquals(
                "No such file or folder: %s%nMore with: cratewise scan --help%n"
                        .formatted(folder.resolve("nowhere")),
                result.err());
        assertEquals("", result.out());
        assertFalse(Files.exists(services.defaultCatalog()));
    }

    @Test
    void unknownOptionsAndNoJobsAreWrongUse() throws IOException {
        services.put("a.mp3", "jazz1 A");
        assertEquals(2, scan("--fast").code());
        assertEquals(2, scan("--jobs", "many").code());
        Result none = scan("--jobs", "0");
        assertEquals(2, none.code());
        assertTrue(none.err().startsWith("--jobs must be at least 1, not 0"), none.err());
        assertEquals(List.of(), services.asked);
    }

    @Test
    void jobsSayHowManyAreDecodedAtOnce() throws IOException {
        services.put("a.mp3", "jazz1 A");
        scan("--jobs", "3");
        assertEquals(3, lastAsked().jobs());
        assertEquals(Listening.SPREAD, lastAsked().listening());
    }

    @Test
    void wholeListensToWholeTracks() throws IOException {
        services.put("a.mp3", "jazz1 A");
        scan("--whole");
        assertEquals(Listening.WHOLE, lastAsked().listening());
        assertEquals(Runtime.getRuntime().availableProcessors(), lastAsked().jobs());
    }

    @Test
    void anotherCatalogIsUsedInsteadOfTheUsersOwn() throws IOException {
        services.put("a.mp3", "jazz1 A");
        Path other = folder.resolve("usb/music.db");
        assertEquals(0, scan("--catalog", other.toString()).code());
        assertTrue(Files.exists(other));
        assertFalse(Files.exists(services.defaultCatalog()));
        assertEquals(2, shell.run("list", "--catalog", other.toString()).lines().size());
    }

    @Test
    void aCatalogThatIsNoneIsOneSentenceAndStaysAsItIs() throws IOException {
        services.put("a.mp3", "jazz1 A");
        Path diary = Files.writeString(folder.resolve("diary.txt"), "Dear diary, ".repeat(100));
        Result result = scan("--catalog", diary.toString());
        assertEquals(2, result.code());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains(diary.toString()), result.err());
        assertEquals("Dear diary, ".repeat(100), Files.readString(diary));
    }

    @Test
    void inAPipeThereAreWholeLinesAndNoControlCharacters() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        services.put("a\r\033[2Jb.mp3", "noise B");
        Result result = scan();
        assertEquals(1, result.code());
        assertTrue(result.out().contains("a??[2Jb.mp3: It is noise"), result.out());
        assertEquals(-1, result.out().indexOf('\r'));
        assertEquals(-1, result.out().indexOf('\033'));
        assertTrue(result.out().endsWith("\n"));
    }
}
