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

    /// The files, by name; the test is skipped where there are none.
    public static List<Path> files() throws IOException {
        Path folder = Path.of(System.getProperty("cratewise.data", "../shared/data"), "audio");
        assumeTrue(Files.isDirectory(folder), "No music in " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
