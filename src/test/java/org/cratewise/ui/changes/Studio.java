package org.cratewise.ui.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cratewise.audio.MadeAudio;
import org.cratewise.catalog.Catalog;
import org.cratewise.sorting.GenreWords;
import org.cratewise.tag.TagReader;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sound;
import org.cratewise.track.Sureness;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Ongoing;

/// A few real files in a catalog that heard them, for the screens to change.
final class Studio implements AutoCloseable {
    private static final List<Genre> GENRES =
            Stream.of("jazz", "rock", "hiphop", "electronic").map(Genre::new).toList();

    final Path music;
    final Catalog catalog;
    final Ongoing ongoing = new Ongoing();
    GenreWords words = GenreWords.USUAL;
    int changes;

    Studio(Path folder) throws Exception {
        music = Files.createDirectories(folder.toRealPath().resolve("music/Unsorted/Kind of Blue"));
        catalog = Catalog.open(folder.resolve("catalog.db"), Catalog.Access.WRITE);
        catalog.change(edit -> edit.addModel("m", "x", GENRES));
    }

    /// Adds a file with an old genre, heard as another.
    Studio with(String name, String tag, String heard, double probability) throws Exception {
        Path file =
                MadeAudio.sound(
                        music.resolve(name),
                        0.2,
                        "-metadata",
                        "genre=" + tag,
                        "-metadata",
                        "title=" + name.replaceFirst("\\..*", ""),
                        "-metadata",
                        "artist=Miles Davis");
        hear(file, heard, probability);
        return this;
    }

    void hear(Path file, String heard, double probability) throws IOException {
        FileStamp stamp =
                new FileStamp(file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
        Track track = catalog.edit(edit -> edit.addWaiting(List.of(stamp))).getFirst();
        List<Guess> guesses = new ArrayList<>();
        Genre first = new Genre(heard);
        guesses.add(new Guess(first, probability));
        for (Genre other : GENRES)
            if (!other.equals(first)) guesses.add(new Guess(other, (1 - probability) / 3));
        Prediction prediction =
                new Prediction("m", guesses, probability > 0.8 ? Sureness.SURE : Sureness.UNSURE);
        Sound sound = new Sound("key " + track.id(), 1, "x");
        catalog.change(
                edit ->
                        edit.store(
                                track.analysed(
                                        new TagReader().read(file).tags(), sound, prediction)));
    }

    Workplace place(Jobs jobs) {
        return new Workplace(jobs, () -> catalog, () -> changes++, () -> words, ongoing);
    }

    @Override
    public void close() {
        catalog.close();
    }
}
