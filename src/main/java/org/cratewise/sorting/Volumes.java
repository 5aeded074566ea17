package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether files can be moved between two places without being copied.
@FunctionalInterface
public interface Volumes {
    /// What the system says.
    Volumes REAL = Volumes::onOne;

    /// @param source a file
    /// @param folder a folder, which may not be there yet
    boolean same(Path source, Path folder) throws IOException;

    private static boolean onOne(Path source, Path folder) throws IOException {
        return Files.getFileStore(source).equals(Files.getFileStore(Disk.existing(folder)));
    }
}
