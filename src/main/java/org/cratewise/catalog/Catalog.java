package org.cratewise.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;

/// The catalog of a library: one SQLite file. Safe for several threads.
public final class Catalog implements AutoCloseable {
    /// What an opener means to do; any number may read while one writes.
    public enum Access {
        READ,
        WRITE
    }

    /// Opens a catalog; with {@link Access#WRITE} it is made if it isn't there.
    ///
    /// @throws CatalogException if another program writes to it, it is newer than this program, or
    /// it is no catalog
    public static Catalog open(Path file, Access access) {
        throw new UnsupportedOperationException();
    }

    /// Where it lies.
    public Path file() {
        throw new UnsupportedOperationException();
    }

    /// Every track, by path; predictions carry their three likeliest genres.
    public List<Track> tracks() {
        throw new UnsupportedOperationException();
    }

    /// All that was heard in a track.
    public Optional<Prediction> prediction(long trackId) {
        throw new UnsupportedOperationException();
    }

    /// The folders that are watched.
    public List<Path> folders() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
