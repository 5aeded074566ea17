package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the system knows of a file besides its content.
final class Attributes {
    private Attributes() {}

    /// Gives a rewritten copy the times of its file, that of its creation too where the system lets
    /// it be set, and makes sure that the system's copy took all extended attributes along.
    ///
    /// @throws IOException if some attribute would be lost
    static void keep(Path file, Path copy) throws IOException {
        BasicFileAttributes times = Files.readAttributes(file, BasicFileAttributes.class);
        Files.getFileAttributeView(copy, BasicFileAttributeView.class)
                .setTimes(times.lastModifiedTime(), null, times.creationTime());
        Set<String> lost = new HashSet<>(names(file));
        lost.removeAll(names(copy));
        if (!lost.isEmpty())
            throw new IOException("Its attributes " + String.join(", ", lost) + " would be lost.");
    }

    private static List<String> names(Path file) throws IOException {
        UserDefinedFileAttributeView view =
                Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        return view == null ? List.of() : view.list();
    }
}
