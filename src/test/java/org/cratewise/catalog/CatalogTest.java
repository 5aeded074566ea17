package org.cratewise.catalog;

import static org.cratewise.catalog.Samples.GENRES;
import static org.cratewise.catalog.Samples.addModel;
import static org.cratewise.catalog.Samples.analysed;
import static org.cratewise.catalog.Samples.path;
import static org.cratewise.catalog.Samples.prediction;
import static org.cratewise.catalog.Samples.stamp;
import static org.cratewise.catalog.Samples.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.catalog.Catalog.Access;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    @TempDir Path folder;
    private Catalog catalog;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder.resolve("catalog.db"), Access.WRITE);
        addModel(catalog, "m1");
        addModel(catalog, "m2");
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void aNewFileWaitsUnderANumber() {
        Track track = waiting(catalog, "a.mp3");
        assertTrue(track.id() > 0);
        assertEquals(List.of(track), catalog.tracks());
    }

    @Test
    void anAnalysedTrackComesBackWithItsThreeLikeliestGenres() {
        Track stored = analysed(catalog, "a.mp3", "k", prediction("m1", 0.25, 0.5, 0, 0.125));
        Track read = catalog.tracks().getFirst();
        assertEquals(stored.tags(), read.tags());
        assertEquals(stored.sound(), read.sound());
        assertEquals(stored.file(), read.file());
        assertEquals(
                List.of("jazz 0.5", "rock 0.25", "techno 0.125"),
                read.prediction().orElseThrow().ranked().stream().map(CatalogTest::text).toList());
    }

    private static String text(Guess guess) {
        return guess.genre() + " " + guess.probability();
    }

    @Test
    void allThatWasHeardIsKept() {
        Prediction heard = prediction("m1", 0.25, 0.5, 0.0625, 0.125);
        Track track = analysed(catalog, "a.mp3", "k", heard);
        assertEquals(Optional.of(heard), catalog.prediction(track.id()));
    }

    @Test
    void tracksOfOneModelShareTheirGenres() {
        analysed(catalog, "a.mp3", "k", prediction("m1", 0.25, 0.5, 0, 0));
        analysed(catalog, "b.mp3", "l", prediction("m2", 0.25, 0.5, 0, 0));
        List<Track> tracks = catalog.tracks();
        assertSame(best(tracks.get(0)), best(tracks.get(1)));
    }

    private static Genre best(Track track) {
        return track.prediction().orElseThrow().best().genre();
    }

    @Test
    void tracksComeByPath() {
        for (String name : List.of("c.mp3", "a.mp3", "b.mp3")) waiting(catalog, name);
        assertEquals(
                List.of(path("a.mp3"), path("b.mp3"), path("c.mp3")),
                catalog.tracks().stream().map(track -> track.file().path()).toList());
    }

    @Test
    void aFileIsNeverTwoTracks() {
        Track first = waiting(catalog, "a.mp3");
        FileStamp later = new FileStamp(path("a.mp3"), 2000, 5);
        Track second = catalog.edit(edit -> edit.addWaiting(List.of(later))).getFirst();
        assertEquals(first.id(), second.id());
        assertEquals(List.of(second), catalog.tracks());
    }

    @Test
    void aNewPredictionOfAModelReplacesItsOldOne() {
        Track track = analysed(catalog, "a.mp3", "k", prediction("m1", 0.25, 0.5, 0, 0));
        Prediction second = prediction("m1", 0.75, 0, 0, 0.25);
        catalog.change(edit -> edit.store(track.analysed(Tags.NONE, track.sound(), second)));
        assertEquals(Optional.of(second), catalog.prediction(track.id()));
    }

    @Test
    void anOlderModelsPredictionIsFoundByItsAudio() {
        Prediction old = prediction("m1", 0.25, 0.5, 0, 0);
        Track track = analysed(catalog, "a.mp3", "k", old);
        Prediction newer = prediction("m2", 1, 0, 0, 0);
        catalog.change(edit -> edit.store(track.analysed(Tags.NONE, track.sound(), newer)));
        assertEquals(Optional.of(old), catalog.heard("k", "m1"));
        assertEquals(Optional.of(newer), catalog.prediction(track.id()));
    }

    @Test
    void otherAudioInTheSameFileForgetsWhatWasHeard() {
        Track track = analysed(catalog, "a.mp3", "k", prediction("m1", 0.25, 0.5, 0, 0));
        Track other = analysed(catalog, "a.mp3", "l", prediction("m2", 1, 0, 0, 0));
        assertEquals(track.id(), other.id());
        assertEquals(Optional.empty(), catalog.heard("k", "m1"));
        assertEquals(Optional.empty(), catalog.heard("l", "m1"));
    }

    @Test
    void aFailedTrackKeepsItsReasonAndNoPrediction() {
        Track track = analysed(catalog, "a.mp3", "k", prediction("m1", 0.25, 0.5, 0, 0));
        catalog.change(edit -> edit.store(track.failed(Tags.NONE, "It is a picture")));
        Track read = catalog.track(track.id()).orElseThrow();
        assertEquals(TrackState.FAILED, read.state());
        assertEquals("It is a picture", read.reason());
        assertEquals(Optional.empty(), catalog.prediction(track.id()));
    }

    @Test
    void aMissingTrackKnowsWhatWasHeardAndComesBack() {
        Track track = analysed(catalog, "a.mp3", "k", prediction("m1", 0.25, 0.5, 0, 0));
        assertTrue((boolean) catalog.edit(edit -> edit.markMissing(track.id(), path("a.mp3"))));
        Track missing = catalog.track(track.id()).orElseThrow();
        assertEquals(TrackState.MISSING, missing.state());
        assertTrue(missing.prediction().isPresent());
        assertEquals(TrackState.ANALYSED, catalog.edit(edit -> edit.markFound(track.id())).state());
    }

    @Test
    void aTrackThatMovedIsNotMissing() {
        Track track = waiting(catalog, "new.mp3");
        assertFalse((boolean) catalog.edit(edit -> edit.markMissing(track.id(), path("old.mp3"))));
    }

    @Test
    void anEditThatFailsChangesNothing() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        catalog.change(
                                edit -> {
                                    edit.addWaiting(List.of(stamp("a.mp3")));
                                    edit.addModel("m3", "textures-1", GENRES);
                                    throw new IllegalStateException("stop");
                                }));
        assertEquals(List.of(), catalog.tracks());
        addModel(catalog, "m3");
        analysed(catalog, "b.mp3", "k", prediction("m3", 1, 0, 0, 0));
        assertEquals(1, catalog.tracks().size());
    }

    @Test
    void twoModelsOfOneNameAreRefused() {
        List<Genre> others = List.of(new Genre("salsa"));
        assertThrows(
                CatalogException.class,
                () -> catalog.change(edit -> edit.addModel("m1", "textures-1", others)));
    }

    @Test
    void aSnapshotSaysWhatAScanNeedsToKnow() {
        Track track = analysed(catalog, "a.mp3", "k", prediction("m1", 0.25, 0.5, 0, 0));
        catalog.change(edit -> edit.cacheFeatures("k", "textures-1", new byte[10]));
        waiting(catalog, "b.mp3");
        Map<Path, Known> known = catalog.known();
        assertEquals(2, known.size());
        assertEquals(
                new Known(track.id(), track.file(), TrackState.ANALYSED, "m1", "k", "textures-1"),
                known.get(path("a.mp3")));
        assertEquals("", known.get(path("b.mp3")).extractor());
    }

    @Test
    void theCacheIsBounded() {
        byte[] most = new byte[CatalogEdit.CACHE_BYTES];
        assertTrue((boolean) catalog.edit(edit -> edit.cacheFeatures("k", "x", most)));
        byte[] more = new byte[CatalogEdit.CACHE_BYTES + 1];
        assertFalse((boolean) catalog.edit(edit -> edit.cacheFeatures("l", "x", more)));
        assertEquals(24 * 1024, catalog.features("k", "x").orElseThrow().length);
        assertEquals(Optional.empty(), catalog.features("l", "x"));
    }

    @Test
    void theCacheCanBeClearedAtAnyTime() {
        Track track = analysed(catalog, "a.mp3", "k", prediction("m1", 0.25, 0.5, 0, 0));
        catalog.change(edit -> edit.cacheFeatures("k", "textures-1", new byte[10]));
        catalog.clearFeatureCache();
        assertEquals(Optional.empty(), catalog.features("k", "textures-1"));
        assertTrue(catalog.prediction(track.id()).isPresent());
    }

    @Test
    void featuresOfAnotherExtractorMeanNothing() {
        catalog.change(edit -> edit.cacheFeatures("k", "textures-1", new byte[10]));
        assertEquals(Optional.empty(), catalog.features("k", "textures-2"));
    }

    @Test
    void featuresThatNoTrackHasAreDropped() {
        analysed(catalog, "a.mp3", "k", prediction("m1", 0.25, 0.5, 0, 0));
        catalog.change(
                edit -> {
                    edit.cacheFeatures("k", "x", new byte[10]);
                    edit.cacheFeatures("gone", "x", new byte[10]);
                    edit.dropUnusedFeatures();
                });
        assertTrue(catalog.features("k", "x").isPresent());
        assertEquals(Optional.empty(), catalog.features("gone", "x"));
    }

    @Test
    void itCountsTracksByStateAndGenre() {
        analysed(catalog, "a.mp3", "k", prediction("m1", 0.25, 0.5, 0, 0));
        analysed(catalog, "b.mp3", "l", prediction("m1", 0.25, 0.5, 0, 0));
        analysed(catalog, "c.mp3", "m", prediction("m1", 1, 0, 0, 0));
        waiting(catalog, "d.mp3");
        Counts counts = catalog.counts();
        assertEquals(4, counts.tracks());
        assertEquals(3, counts.states().get(TrackState.ANALYSED));
        assertEquals(0, counts.states().get(TrackState.FAILED));
        assertEquals(Map.of(GENRES.get(0), 1L, GENRES.get(1), 2L), counts.genres());
    }

    @Test
    void foldersAreWatchedOnceEach() {
        catalog.change(
                edit -> {
                    edit.watch(path("b"));
                    edit.watch(path("a"));
                    edit.watch(path("b"));
                });
        assertEquals(List.of(path("a"), path("b")), catalog.folders());
        catalog.change(edit -> edit.unwatch(path("a")));
        assertEquals(List.of(path("b")), catalog.folders());
    }

    @Test
    void aFolderInsideAWatchedOneIsNotWatchedTwice() {
        catalog.change(
                edit -> {
                    edit.watch(path("a").resolve("inside"));
                    edit.watch(path("a"));
                    edit.watch(path("a").resolve("inside"));
                    edit.watch(path("ab"));
                });
        assertEquals(List.of(path("a"), path("ab")), catalog.folders());
    }

    @Test
    void oddFileNamesComeBackAsTheyWere() {
        List<String> names =
                List.of(
                        "ärger — 東京 🎵.mp3",
                        "e\u0301.mp3",
                        "\u00e9.mp3",
                        "it's %41 \"quoted\"; DROP TABLE tracks.mp3",
                        " leading and trailing .mp3 ",
                        "line\nbreak\t.mp3");
        for (String name : names) waiting(catalog, name);
        assertEquals(
                names.stream().map(Samples::path).sorted().toList(),
                catalog.tracks().stream().map(track -> track.file().path()).sorted().toList());
    }
}
