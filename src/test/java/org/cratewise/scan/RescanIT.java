package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A large library of which nothing changed. Prints what it measured; the bound is wide.
class RescanIT {
    private static final int FILES = 10_000;

    @TempDir Path folder;

    @Test
    void aScanOfAnUnchangedLibraryIsSoonOver() throws Exception {
        try (Library library = new Library(folder)) {
            for (int i = 0; i < FILES; i++) put(library.music, i);
            long begin = System.nanoTime();
            assertEquals(FILES, library.scan().analysed());
            System.out.printf("first scan: %.2f s%n", (System.nanoTime() - begin) / 1e9);
            for (int i = 0; i < 3; i++) {
                begin = System.nanoTime();
                assertEquals(FILES, library.scan().unchanged());
                double seconds = (System.nanoTime() - begin) / 1e9;
                System.out.printf("nothing to do: %.2f s%n", seconds);
                assertTrue(seconds < 20);
            }
            library.model = new FakeModel("m2");
            begin = System.nanoTime();
            assertEquals(FILES, library.scan().rescored());
            System.out.printf("new model: %.2f s%n", (System.nanoTime() - begin) / 1e9);
        }
    }

    private static void put(Path music, int number) throws IOException {
        Path album = Files.createDirectories(music.resolve("album " + number / 12));
        Files.writeString(album.resolve(number + ".mp3"), "T" + number + "#jazz" + number);
    }
}
