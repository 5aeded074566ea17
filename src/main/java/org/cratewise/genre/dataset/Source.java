package org.cratewise.genre.dataset;

import java.nio.file.Path;

/// Where an example's sound comes from; it is only read.
///
/// @param file a recording, or an archive of level spectrograms
/// @param entry the clip's key in the archive; empty for a recording
public record Source(Path file, String entry) {
    public static Source recording(Path file) {
        return new Source(file, "");
    }

    /// Levels as {@link org.cratewise.feature.LevelArchive} reads them.
    public static Source levels(Path archive, String entry) {
        return new Source(archive, entry);
    }

    /// Whether there are only levels, no waveform.
    public boolean levels() {
        return !entry.isEmpty();
    }
}
