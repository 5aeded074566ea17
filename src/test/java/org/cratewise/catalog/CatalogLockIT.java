package org.cratewise.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.catalog.Catalog.Access;
import org.cratewise.track.FileStamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs and one catalog.
class CatalogLockIT {
    @TempDir Path folder;

    /// The other program: opens the catalog given, stores a track, and stays.
    static final class Other {
        public static void main(String[] arguments) throws InterruptedException {
            Catalog catalog = Catalog.open(Path.of(arguments[0]), Access.WRITE);
            FileStamp file = new FileStamp(Path.of("/music/a.mp3"), 1, 1);
            catalog.change(edit -> edit.addWaiting(List.of(file)));
            System.out.println("open");
            Thread.sleep(60_000);
        }
    }

    @Test
    void aWriterElsewhereIsNamedAndItsDeathFreesTheCatalog() throws Exception {
        Path file = folder.resolve("catalog.db");
        Process other = start(file);
        try (BufferedReader said = other.inputReader()) {
            assertEquals("open", said.readLine());
            String message =
                    assertThrows(CatalogException.class, () -> Catalog.open(file, Access.WRITE))
                            .getMessage();
            assertTrue(message.contains("(process " + other.pid() + ")"), message);
            try (Catalog reader = Catalog.open(file, Access.READ)) {
                assertEquals(1, reader.tracks().size());
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (Catalog mine = Catalog.open(file, Access.WRITE)) {
            assertEquals(1, mine.tracks().size());
        }
    }

    private static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
