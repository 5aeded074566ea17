package org.cratewise.catalog;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Paths as the text that the catalog keeps.
///
/// On Linux a name is a row of bytes; some aren't text in the system's encoding, and Java would
/// show them with replacement characters that lead to no file. Such a path has no text here.
public final class PathText {
    private PathText() {}

    /// The text of an absolute path, or nothing if that text wouldn't lead back to it.
    public static Optional<String> of(Path path) {
        try {
            String text = path.toString();
            return Path.of(text).equals(path) ? Optional.of(text) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// The text of a path that is known to have one.
    static String require(Path path) {
        return of(path).orElseThrow(
                        () -> new CatalogException("The name " + path + " can't be kept as text"));
    }
}
