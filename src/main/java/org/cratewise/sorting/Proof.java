package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Path;

/// Looks whether a rewritten file is what it should be, before it takes the place of the old one.
@FunctionalInterface
interface Proof {
    /// For files whose hash is known: there is nothing else to prove.
    Proof BY_HASH = (original, rewritten) -> {};

    /// @throws RefusedException if anything but what was meant to change has changed
    void check(Path original, Path rewritten) throws IOException, RefusedException;
}
