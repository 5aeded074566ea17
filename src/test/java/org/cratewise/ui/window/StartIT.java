package org.cratewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.CatalogEdit;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.GenreColors;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window on a real catalog of 100,000 tracks (`-Dcratewise.bench.tracks` for another
/// number): how long from its opening to the full table. To be run by `mvn verify
/// -Dit.test=StartIT`.
class StartIT {
    private static final int TRACKS = Integer.getInteger("cratewise.bench.tracks", 100_000);
    private static final int BATCH = 5000;

    @TempDir Path home;

    @Test
    void aLargeLibraryIsThereSoon() {
        Path file = home.resolve("catalog.db");
        try (Catalog catalog = Catalog.open(file, Catalog.Access.WRITE)) {
            fill(catalog);
        }
        Toolkit.start();
        long start = System.nanoTime();
        try (Catalog catalog = Catalog.open(file, Catalog.Access.WRITE);
                OpenWindow open = new OpenWindow(home, catalog::tracks)) {
            double shown = (System.nanoTime() - start) / 1e6;
            // Other programs may make it come later than anything else in these tests.
            for (int i = 0; i < 1200 && rows(open) < TRACKS; i++) Toolkit.pause(50);
            double full = (System.nanoTime() - start) / 1e6;
            System.out.printf(
                    "bench: window shown after %.0f ms, its %d tracks after %.0f ms%n",
                    shown, TRACKS, full);
            assertEquals(TRACKS, rows(open), "Not there after " + full + " ms");
        }
    }

    private static int rows(OpenWindow open) {
        return Toolkit.on(() -> open.pane().table().getItems().size());
    }

    private static void fill(Catalog catalog) {
        catalog.change(edit -> edit.addModel("test-model", "textures-1", GenreColors.known()));
        List<Track> tracks = SampleTracks.many(TRACKS);
        for (int i = 0; i < TRACKS; i += BATCH) {
            List<Track> some = tracks.subList(i, Math.min(TRACKS, i + BATCH));
            catalog.change(edit -> store(edit, some));
        }
    }

    // Two samples may have the same path; a catalog has each once.
    private static void store(CatalogEdit edit, List<Track> tracks) {
        List<FileStamp> files = new ArrayList<>();
        for (Track track : tracks) files.add(unique(track));
        Map<Path, Track> stored =
                edit.addWaiting(files).stream()
                        .collect(Collectors.toMap(t -> t.file().path(), Function.identity()));
        for (int i = 0; i < tracks.size(); i++) {
            Track sample = tracks.get(i);
            if (sample.state() != TrackState.ANALYSED) continue;
            Prediction heard = complete(sample.prediction().orElseThrow());
            Track found = stored.get(files.get(i).path());
            edit.store(found.analysed(sample.tags(), sample.sound(), heard));
        }
    }

    private static FileStamp unique(Track track) {
        Path path = track.file().path();
        return new FileStamp(path.resolveSibling(track.id() + " " + path.getFileName()), 1, 0);
    }

    private static Prediction complete(Prediction some) {
        List<Guess> all = new ArrayList<>();
        for (Genre genre : GenreColors.known()) all.add(new Guess(genre, of(some, genre)));
        return new Prediction(some.modelId(), all, some.sureness());
    }

    private static double of(Prediction some, Genre genre) {
        Optional<Guess> guess =
                some.ranked().stream().filter(g -> g.genre().equals(genre)).findFirst();
        return guess.map(Guess::probability).orElse(0.0);
    }
}
