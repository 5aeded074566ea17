package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.audio.Listening;
import org.cratewise.catalog.CatalogEdit;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.junit.jupiter.api.Test;

class ScanTest extends WithLibrary {
    @Test
    void everyAudioFileBecomesATrackWithAGenre() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.put("deep/er/b.flac", "B#rocky");
        ScanReport report = library.scan();
        assertEquals(2, report.found());
        assertEquals(2, report.analysed());
        Track a = library.track("a.mp3");
        assertEquals(TrackState.ANALYSED, a.state());
        assertEquals("A", a.tags().title());
        assertEquals("jazz", a.prediction().orElseThrow().best().genre().key());
        assertEquals("rock", library.best("deep/er/b.flac"));
    }

    @Test
    void oneThreadDoesTheSame() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.put("b.mp3", "B#noise");
        ScanReport report = library.of(library.music).runOnOneThread();
        assertEquals(1, report.analysed());
        assertEquals(1, report.failed().size());
        assertEquals("jazz", library.best("a.mp3"));
    }

    @Test
    void whatCanNotBeHeardFailsWithItsReasonAndTheScanGoesOn() throws Exception {
        library.put("a.mp3", "A#noise");
        library.put("b.mp3", "B#bomb");
        library.put("c.mp3", "C#dark");
        library.put("d.mp3", "D#void");
        library.put("e.mp3", "E#!model");
        library.put("f.mp3", "F#jazzy");
        ScanReport report = library.scan();
        assertEquals(1, report.analysed());
        assertEquals(5, report.failed().size());
        assertEquals("It is noise.", library.track("a.mp3").reason());
        assertEquals("A", library.track("a.mp3").tags().title());
        assertTrue(library.track("b.mp3").reason().contains("a bug"));
        assertTrue(library.track("c.mp3").reason().contains("memory"));
        assertEquals(TrackState.FAILED, library.state("d.mp3"));
        assertTrue(library.track("e.mp3").reason().contains("not a number"));
        assertEquals(TrackState.ANALYSED, library.state("f.mp3"));
    }

    @Test
    void aFailedFileIsTriedAgainWhenItIsNamed() throws Exception {
        Path file = library.put("a.mp3", "A#noise");
        library.scan();
        ScanReport report = library.scan(library.music, file);
        assertEquals(1, report.failed().size());
        assertEquals(List.of("a.mp3"), library.listened());
    }

    @Test
    void foldersAreRememberedAndScannedWhenNothingIsNamed() throws Exception {
        library.put("one/a.mp3", "A#jazzy");
        library.scan(library.music.resolve("one"));
        assertEquals(List.of(library.music.resolve("one")), library.catalog.folders());
        library.put("one/b.mp3", "B#rocky");
        library.put("two/c.mp3", "C#rocky");
        assertEquals(1, library.of(new Path[0]).run().analysed());
        assertEquals(List.of("one/b.mp3"), library.listened());
    }

    @Test
    void whatStillWaitsIsTakenUpWhenNothingIsNamed() throws Exception {
        Path file = library.put("a.mp3", "A#jazzy");
        Scan cut = library.of(file);
        cut.cancel();
        cut.run();
        assertEquals(0, library.tracks().size());
        Path gone = library.put("gone.mp3", "G#jazzy");
        library.catalog.change(edit -> edit.addWaiting(List.of(stamp(file), stamp(gone))));
        Files.delete(gone);
        ScanReport report = library.of(new Path[0]).run();
        assertEquals(1, report.analysed());
        assertEquals(TrackState.ANALYSED, library.state("a.mp3"));
        assertEquals(TrackState.MISSING, library.state("gone.mp3"));
    }

    private static FileStamp stamp(Path file) {
        try {
            return new FileStamp(
                    file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void overlappingAndRepeatedRootsAreOneLibrary() throws Exception {
        library.put("one/a.mp3", "A#jazzy");
        Path one = library.music.resolve("one");
        Path file = one.resolve("a.mp3");
        Path roundabout = one.resolve("..").resolve("one");
        ScanReport report = library.scan(one, library.music, one, file, roundabout);
        assertEquals(1, report.found());
        assertEquals(1, library.tracks().size());
        assertEquals(List.of(library.music), library.catalog.folders());
    }

    @Test
    void aNamedFileIsTakenWhateverItsName() throws Exception {
        Path film = library.put("film.xyz", "F#jazzy");
        Path hidden = library.put(".hidden", "H#rocky");
        assertEquals(2, library.scan(film, hidden).analysed());
        assertEquals(List.of(), library.catalog.folders());
        assertEquals(0, library.scan().missing());
    }

    @Test
    void tracksOfOneScanGoThroughTheModelTogether() throws Exception {
        for (int i = 0; i < 50; i++) library.put(i + ".mp3", "T#jazz" + i);
        library.of(library.music).runOnOneThread();
        assertEquals(List.of(32, 18), library.model.batches);
    }

    @Test
    void theFeaturesOfALongTrackAreKeptWithinTheBound() throws Exception {
        String audio = "j".repeat(100_000);
        library.put("a.mp3", "A#" + audio);
        library.scan();
        byte[] kept = library.catalog.features(audio, FakeEars.EXTRACTOR).orElseThrow();
        assertTrue(kept.length <= CatalogEdit.CACHE_BYTES, kept.length + " bytes");
        library.model = new FakeModel("m2");
        assertEquals(1, library.scan().rescored());
    }

    @Test
    void aNameThatIsNoTextIsSkippedWithAReason() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "Names are bytes on Linux only");
        Files.writeString(Path.of(URI.create(library.music.toUri() + "bad%FF.mp3")), "A#jazzy");
        library.put("a.mp3", "A#jazzy");
        ScanReport report = library.scan();
        assertEquals(1, report.analysed());
        assertEquals(1, report.skipped().size());
        assertTrue(report.skipped().getFirst().why().contains("isn't text"));
    }

    @Test
    void aFileThatGoesAwayBeforeItsTurnIsMissing() throws Exception {
        library.put("a.mp3", "A#jazzy");
        Path file = library.put("b.mp3", "B#rocky");
        Ears deleting =
                (heard, listening, seconds) -> {
                    try {
                        Files.deleteIfExists(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return new FakeEars().listen(heard, listening, seconds);
                };
        ScanOptions options = new ScanOptions(List.of(library.music), 1, Listening.SPREAD);
        ScanReport report =
                new Scan(library.catalog, FakeEars::tags, deleting, library.model, options).run();
        assertEquals(List.of(), report.failed());
        assertEquals(1, report.missing());
        assertEquals(TrackState.MISSING, library.state("b.mp3"));
    }

    @Test
    void aScanRunsOnce() throws Exception {
        Scan scan = library.of(library.music);
        scan.run();
        assertThrows(IllegalStateException.class, scan::run);
    }

    @Test
    void aCatalogThatFailsEndsTheScan() throws Exception {
        for (int i = 0; i < 200; i++) library.put(i + ".mp3", "T#jazz" + i);
        Ears closing =
                (file, listening, seconds) -> {
                    library.catalog.close();
                    return new FakeEars().listen(file, listening, seconds);
                };
        Scan scan =
                new Scan(
                        library.catalog,
                        FakeEars::tags,
                        closing,
                        library.model,
                        new ScanOptions(List.of(library.music), 2, Listening.SPREAD));
        assertThrows(RuntimeException.class, scan::run);
        assertFalse(
                Thread.getAllStackTraces().keySet().stream()
                        .anyMatch(thread -> thread.getName().startsWith("scan: ")));
    }
}
