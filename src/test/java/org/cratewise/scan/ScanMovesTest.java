package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.scan.ScanReport.Reason;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.junit.jupiter.api.Test;

class ScanMovesTest extends WithLibrary {
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
        assertEquals("jazz", library.best("copy.mp3"));
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
        assertEquals("rock", library.best("a.mp3"));
        assertEquals("jazz", library.best("b.mp3"));
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
        assertEquals("jazz", library.best("a.mp3"));
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
}
