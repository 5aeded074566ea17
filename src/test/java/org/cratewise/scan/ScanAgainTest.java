package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cratewise.track.Track;
import org.junit.jupiter.api.Test;

class ScanAgainTest extends WithLibrary {
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
        assertEquals("rock", library.best("a.mp3"));
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
        assertEquals("jazz", library.best("a.mp3"));
        assertEquals(1, library.scan().unchanged());
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
}
