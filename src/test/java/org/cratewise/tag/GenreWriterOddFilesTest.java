package org.cratewise.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Odd files: either their genre changes and nothing else, or they are refused for a reason.
class GenreWriterOddFilesTest {
    @TempDir Path folder;
    private final GenreWriter writer = new GenreWriter();

    @Test
    void everyOddFileIsChangedInItsGenreOnlyOrRefused() throws Exception {
        Path odd = Path.of(System.getProperty("cratewise.data", "."), "oddfiles");
        assumeTrue(Files.isDirectory(odd), "No odd files at " + odd);
        Map<String, String> refused = new TreeMap<>();
        int written = 0;
        try (Stream<Path> files = Files.list(odd)) {
            for (Path file : files.sorted().toList()) {
                try {
                    roundTrip(file);
                    written++;
                } catch (CantWriteException e) {
                    refused.put(file.getFileName().toString(), e.getMessage());
                }
            }
        }
        refused.forEach((file, why) -> System.out.println("refused " + file + ": " + why));
        System.out.println(written + " written, " + refused.size() + " refused");
        assertTrue(written > 60, written + " written");
    }

    private void roundTrip(Path file) throws IOException, CantWriteException {
        GenreEdit edit = writer.edit(file, List.of("Jazz", "Hard Bop"));
        Path changed = folder.resolve("changed");
        Files.copy(file, changed, StandardCopyOption.REPLACE_EXISTING);
        edit.patch().apply(file, changed);
        writer.check(file, changed, edit);
        Path back = folder.resolve("back");
        Files.copy(changed, back, StandardCopyOption.REPLACE_EXISTING);
        edit.patch().inverse().apply(changed, back);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(back), file.toString());
    }
}
