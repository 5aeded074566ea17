package org.cratewise.tag;

import java.io.IOException;

/// Takes files of one kind apart.
@FunctionalInterface
interface Format {
    /// @throws CantWriteException if anything about the file isn't fully understood
    TaggedFile read(Source source) throws IOException, CantWriteException;
}
