package org.cratewise.ui.kit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Recordings to look at, where somebody has put them.
public final class RealMusic {
    private RealMusic() {}

    /// A recording of which it is known what it is.
    public record Labelled(Path file, String artist, String genre) {}

    /// The folder of it all; the test is skipped where there is none.
    public static Path folder() {
        Path folder = Path.of(System.getProperty("cratewise.data", "../shared/data"));
        assumeTrue(Files.isDirectory(folder.resolve("audio")), "No music in " + folder);
        return folder;
    }

    /// The files, by name.
    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("audio"))) {
            return files.sorted().toList();
        }
    }

    /// Those of which two people agreed what they are.
    public static List<Labelled> labelled() throws IOException {
        Path audio = folder().resolve("audio");
        return Files.readAllLines(folder().resolve("labels.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[cells.length - 1].equals("high"))
                .map(cells -> new Labelled(audio.resolve(cells[0]), cells[1], cells[2]))
                .toList();
    }
}
