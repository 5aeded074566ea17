package org.cratewise.track;

import java.nio.file.Path;

/// Which file, and in which version: as long as size and modification time stay, it isn't opened
/// again.
///
/// @param path absolute and normalized
/// @param size in bytes
/// @param modifiedMillis milliseconds since 1970-01-01 UTC
public record FileStamp(Path path, long size, long modifiedMillis) {
    public FileStamp {
        path = path.toAbsolutePath().normalize();
    }
}
