package org.cratewise.catalog;

import java.nio.file.Path;
import java.util.List;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sound;
import org.cratewise.track.Sureness;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;

/// Tracks and predictions that the tests of the catalog store.
final class Samples {
    static final List<Genre> GENRES =
            List.of(new Genre("rock"), new Genre("jazz"), new Genre("folk"), new Genre("techno"));

    private Samples() {}

    static Path path(String name) {
        return Path.of("music", name).toAbsolutePath();
    }

    static FileStamp stamp(String name) {
        return new FileStamp(path(name), 1000, 1_700_000_000_000L);
    }

    /// Notes a file and gives the track it became.
    static Track waiting(Catalog catalog, String name) {
        return catalog.edit(edit -> edit.addWaiting(List.of(stamp(name)))).getFirst();
    }

    static void addModel(Catalog catalog, String id) {
        catalog.change(edit -> edit.addModel(id, "textures-1", GENRES));
    }

    static Prediction prediction(String model, double rock, double jazz, double folk, double rest) {
        return new Prediction(
                model,
                List.of(
                        new Guess(GENRES.get(0), rock),
                        new Guess(GENRES.get(1), jazz),
                        new Guess(GENRES.get(2), folk),
                        new Guess(GENRES.get(3), rest)),
                Sureness.LIKELY);
    }

    /// A track as it is stored once it was listened to.
    static Track analysed(Catalog catalog, String name, String key, Prediction prediction) {
        Track track =
                waiting(catalog, name)
                        .analysed(
                                new Tags("Title", "Artist", "Album", "Rock; Pop"),
                                new Sound(key, 61.5, "flac"),
                                prediction);
        catalog.change(edit -> edit.store(track));
        return track;
    }
}
