package org.cratewise.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInsTest {
    private static final String SAID =
            "ffmpeg: error while loading shared libraries: libpulse.so.0: cannot open shared object"
                    + " file: No such file or directory";

    @TempDir Path folder;

    @Test
    void theMissingLibraryIsReadFromWhatTheLoaderSaid() {
        assertEquals(Optional.of("libpulse.so.0"), StandIns.missing(SAID));
        assertEquals(Optional.empty(), StandIns.missing("Illegal instruction"));
    }

    @Test
    void aStandInIsALinkToALibraryThatIsThere() throws IOException {
        Path library = Files.writeString(folder.resolve("libdrm.so.2"), "a library");
        StandIns standIns = StandIns.beside(folder.resolve("ffmpeg"));
        assertTrue(standIns.add("libpulse.so.0"));
        Path link = standIns.folder().resolve("libpulse.so.0");
        assertTrue(Files.isSameFile(library, link));
        assertEquals(
                folder + ":" + standIns.folder(), standIns.environment().get("LD_LIBRARY_PATH"));
    }

    @Test
    void aStandInThatDidNotHelpIsNotTriedAgain() throws IOException {
        Files.writeString(folder.resolve("libdrm.so.2"), "a library");
        StandIns standIns = StandIns.beside(folder.resolve("ffmpeg"));
        assertTrue(standIns.add("libpulse.so.0"));
        assertFalse(standIns.add("libpulse.so.0"));
    }

    @Test
    void withoutALibraryToPointToThereIsNoStandIn() throws IOException {
        assertFalse(StandIns.beside(folder.resolve("ffmpeg")).add("libpulse.so.0"));
    }
}
