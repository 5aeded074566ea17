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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.audio.Listening;
import org.cratewise.catalog.CatalogEdit;
import org.cratewise.scan.ScanReport.Reason;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {
    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = new Library(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

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
        assertEquals("rock", best("deep/er/b.flac"));
    }

    private String best(String name) {
        return library.track(name).prediction().orElseThrow().best().genre().key();
    }

    @Test
    void oneThreadDoesTheSame() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.put("b.mp3", "B#noise");
        ScanReport report = library.of(library.music).runOnOneThread();
        assertEquals(1, report.analysed());
        assertEquals(1, report.failed().size());
        assertEquals("jazz", best("a.mp3"));
    }

    @Test
    void whatDidNotChangeIsNotOpenedAgain() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.put("b.mp3", "B#noise");
        library.scan();
        ScanReport report = library.scan();
        assertEquals(2, report.unchanged());
        assertEquals(List.of(), library.listened());
    }

    @Test
    void onlyNewFilesAreListenedTo() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        library.put("b.mp3", "B#rocky");
        assertEquals(1, library.scan().analysed());
        assertEquals(List.of("b.mp3"), library.listened());
    }

    @Test
    void aChangedFileIsListenedToAgain() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        long id = library.track("a.mp3").id();
        library.put("a.mp3", "A#rocky");
        assertEquals(1, library.scan().analysed());
        assertEquals("rock", best("a.mp3"));
        assertEquals(id, library.track("a.mp3").id());
    }

    @Test
    void aRetaggedFileIsNotJudgedAgain() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        library.put("a.mp3", "Another title#jazzy");
        ScanReport report = library.scan();
        assertEquals(1, report.recognised());
        assertEquals(1, library.model.asked());
        assertEquals("Another title", library.track("a.mp3").tags().title());
        assertEquals("jazz", best("a.mp3"));
        assertEquals(1, library.scan().unchanged());
    }

    @Test
    void aMovedFileStaysTheSameTrack() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        long id = library.track("a.mp3").id();
        library.move("a.mp3", "elsewhere/b.mp3");
        ScanReport report = library.scan();
        assertEquals(1, report.recognised());
        assertEquals(0, report.missing());
        assertEquals(1, library.tracks().size());
        assertEquals(id, library.track("elsewhere/b.mp3").id());
        assertEquals(1, library.model.asked());
    }

    @Test
    void aDecisionOutlivesThatItsFileIsRetaggedMovedAndGoneForAWhile() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        Track track = library.track("a.mp3");
        Review review = Review.of(track, List.of(new Genre("night drive")), Instant.EPOCH);
        library.catalog.decide(Map.of(track.id(), Optional.of(review)));
        library.put("a.mp3", "Another title#jazzy");
        library.scan();
        library.move("a.mp3", "elsewhere/b.mp3");
        library.scan();
        assertEquals(Optional.of(review), library.track("elsewhere/b.mp3").review());
        Files.delete(library.music.resolve("elsewhere/b.mp3"));
        library.scan();
        assertEquals(TrackState.MISSING, library.track("elsewhere/b.mp3").state());
        library.put("elsewhere/b.mp3", "Another title#jazzy");
        library.scan();
        assertEquals(Optional.of(review), library.track("elsewhere/b.mp3").review());
    }

    @Test
    void theNumberThatAMovedFileHadForAMomentIsToldAsRemoved() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        library.move("a.mp3", "b.mp3");
        Scan scan = library.of(library.music);
        scan.run();
        assertEquals(1, scan.drainRemoved().size());
        List<Track> changed = scan.drainChanged();
        assertEquals(List.of(library.track("b.mp3")), changed);
    }

    @Test
    void aCopyIsATrackOfItsOwn() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        library.put("copy.mp3", "Copy#jazzy");
        ScanReport report = library.scan();
        assertEquals(1, report.recognised());
        assertEquals(2, library.tracks().size());
        assertEquals("jazz", best("copy.mp3"));
        assertEquals("A", library.track("a.mp3").tags().title());
        assertEquals(1, library.model.asked());
    }

    @Test
    void copiesOfAMovedFileDoNotShareItsTrack() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        library.move("a.mp3", "b.mp3");
        library.put("c.mp3", "C#jazzy");
        assertEquals(2, library.scan().recognised());
        assertEquals(List.of("b.mp3", "c.mp3"), List.copyOf(library.tracks().keySet()));
    }

    @Test
    void twoFilesThatChangePlacesAreBothStillThere() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.put("b.mp3", "B#rocky and longer");
        library.scan();
        library.move("a.mp3", "c.mp3");
        library.move("b.mp3", "a.mp3");
        library.move("c.mp3", "b.mp3");
        library.scan();
        assertEquals("rock", best("a.mp3"));
        assertEquals("jazz", best("b.mp3"));
        assertEquals(2, library.tracks().size());
    }

    @Test
    void aFileThatIsGoneIsMissingAndComesBack() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        Path away = Files.move(library.music.resolve("a.mp3"), folder.resolve("away.mp3"));
        ScanReport report = library.scan();
        assertEquals(1, report.missing());
        assertEquals(TrackState.MISSING, library.state("a.mp3"));
        Files.move(away, library.music.resolve("a.mp3"));
        assertEquals(1, library.scan().unchanged());
        assertEquals(TrackState.ANALYSED, library.state("a.mp3"));
        assertEquals("jazz", best("a.mp3"));
        assertEquals(List.of(), library.listened());
    }

    @Test
    void aDiskThatIsNotThereDoesNotMakeItsTracksMissing() throws Exception {
        library.put("disk/a.mp3", "A#jazzy");
        Path disk = library.music.resolve("disk");
        library.scan(disk);
        Files.move(disk, folder.resolve("unplugged"));
        ScanReport report = library.scan(disk);
        assertEquals(TrackState.ANALYSED, library.state("disk/a.mp3"));
        assertEquals(List.of(new Reason(disk, "Not there")), report.skipped());
    }

    @Test
    void otherFoldersTracksAreNotMissing() throws Exception {
        library.put("one/a.mp3", "A#jazzy");
        library.put("two/b.mp3", "B#rocky");
        library.scan();
        Files.delete(library.music.resolve("one/a.mp3"));
        library.scan(library.music.resolve("two"));
        assertEquals(TrackState.ANALYSED, library.state("one/a.mp3"));
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
    void aNewModelJudgesCachedFeaturesWithoutListening() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        library.model = new FakeModel("m2");
        ScanReport report = library.scan();
        assertEquals(1, report.rescored());
        assertEquals(List.of(), library.listened());
        Track track = library.track("a.mp3");
        assertEquals("m2", track.prediction().orElseThrow().modelId());
        assertEquals("A", track.tags().title());
        assertEquals("jazzy", track.sound().key());
    }

    @Test
    void aNewModelListensAgainWithoutTheCache() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        library.catalog.clearFeatureCache();
        library.model = new FakeModel("m2");
        assertEquals(1, library.scan().analysed());
        assertEquals(List.of("a.mp3"), library.listened());
    }

    @Test
    void aModelOfAnotherExtractorListensAgain() throws Exception {
        library.put("a.mp3", "A#jazzy");
        library.scan();
        library.model = new FakeModel("m2", "fake-2");
        assertEquals(1, library.scan().analysed());
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
