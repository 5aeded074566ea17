package org.cratewise.genre.dataset;

import java.nio.file.Path;
import java.util.List;
import org.cratewise.track.Genre;

/// The tracks of a library whose genre a person has confirmed. Whoever keeps such tracks hands this
/// in; this package knows no catalog.
@FunctionalInterface
public interface ReviewedTracks {
    /// Every confirmed track.
    List<Reviewed> all();

    /// @param artist empty if unknown
    record Reviewed(Path file, Genre genre, String artist) {}

    /// They as a data set.
    default DataSet read() {
        Gathering all = new Gathering();
        for (Reviewed track : all()) {
            String key = track.file().toString();
            all.add(
                    new Example(
                            key,
                            Source.recording(track.file()),
                            List.of(track.genre()),
                            track.artist(),
                            key));
        }
        return all.finish("reviewed tracks");
    }
}
