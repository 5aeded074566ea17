package org.cratewise.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cratewise.catalog.Catalog.Access;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Sound;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A catalog of a large library. Prints what it measured; the bounds are wide, for slow machines.
class CatalogSpeedIT {
    private static final int TRACKS = 100_000;

    @TempDir Path folder;

    @Test
    void aHundredThousandTracksLoadInAFewSeconds() {
        try (Catalog catalog = Catalog.open(folder.resolve("catalog.db"), Access.WRITE)) {
            Samples.addModel(catalog, "m1");
            List<FileStamp> files = IntStream.range(0, TRACKS).mapToObj(this::file).toList();
            List<Track> waiting =
                    timed("note " + TRACKS, () -> catalog.edit(edit -> edit.addWaiting(files)));
            timed("store " + TRACKS + " analysed", () -> storeAll(catalog, waiting));
            long begin = System.nanoTime();
            List<Track> tracks = timed("load", catalog::tracks);
            assertEquals(TRACKS, tracks.size());
            assertTrue(System.nanoTime() - begin < 10e9);
            timed("load again", catalog::tracks);
            timed("load once more", catalog::tracks);
            assertEquals(TRACKS, timed("snapshot", catalog::known).size());
            assertEquals(TRACKS, timed("count", catalog::counts).tracks());
        }
    }

    private FileStamp file(int number) {
        String name =
                "Artist %03d/Album %05d/%06d.flac".formatted(number % 500, number / 12, number);
        return new FileStamp(Path.of("/music").resolve(name), number, number);
    }

    private static int storeAll(Catalog catalog, List<Track> waiting) {
        for (int i = 0; i < waiting.size(); i += 500) {
            List<Track> batch = waiting.subList(i, Math.min(i + 500, waiting.size()));
            catalog.change(edit -> batch.forEach(track -> edit.store(analysed(track))));
        }
        return waiting.size();
    }

    private static Track analysed(Track track) {
        return track.analysed(
                new Tags("Title " + track.id(), "Artist", "Album", "Rock"),
                new Sound("key" + track.id(), 200, "flac"),
                Samples.prediction("m1", 0.25, 0.5, 0, 0.125));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        System.out.printf("%s: %.2f s%n", what, (System.nanoTime() - begin) / 1e9);
        return result;
    }
}
