package org.cratewise.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files that broke other programs: cut off, lying about sizes, nested without end.
class OddFilesTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private static List<Path> oddFiles() throws IOException {
        Path folder = Path.of(System.getProperty("cratewise.data", "."), "oddfiles");
        assumeTrue(Files.isDirectory(folder), "No odd files at " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("files.csv")).sorted().toList();
        }
    }

    @Test
    void everyOddFileIsReadInTimeAndMemory() throws IOException {
        TagReader reader = new TagReader();
        List<Path> files = oddFiles();
        assertTrue(files.size() > 100);
        int read = 0;
        for (Path file : files) {
            long begin = System.nanoTime();
            TagReading reading =
                    assertTimeoutPreemptively(LONG_ENOUGH, () -> reader.read(file), file::toString);
            long millis = (System.nanoTime() - begin) / 1_000_000;
            if (millis > 300) System.out.println(millis + " ms: " + file.getFileName());
            if (reading.note().isEmpty()) read++;
            else assertEquals(0, reading.secondsHint());
        }
        System.out.println(read + " of " + files.size() + " odd files have tags that can be read");
        assertTrue(read >= 70, read + " read");
    }
}
