package org.cratewise.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Track;
import org.junit.jupiter.api.Test;

class FolderTest {
    @Test
    void nothingIsInNoFolder() {
        assertEquals(Folder.NONE, Folder.of(List.of()));
    }

    @Test
    void theTreeBeginsWhereItBranchesAndCountsWhatIsInside() {
        Folder all =
                Folder.of(
                        List.of(
                                track("/home/ida/music/b/1.mp3"),
                                track("/home/ida/music/A/x/1.mp3"),
                                track("/home/ida/music/A/x/2.mp3"),
                                track("/home/ida/music/A/3.mp3")));
        assertEquals("music", all.name());
        assertEquals(4, all.count());
        assertEquals(List.of("A", "b"), all.children().stream().map(Folder::name).toList());
        assertEquals(3, all.children().getFirst().count());
        assertEquals(2, all.children().getFirst().children().getFirst().count());
    }

    @Test
    void aFolderWithTracksOfItsOwnIsNotPassedOver() {
        Folder all = Folder.of(List.of(track("/music/1.mp3"), track("/music/a/2.mp3")));
        assertEquals("music", all.name());
        assertEquals(2, all.count());
    }

    private static Track track(String path) {
        return Track.waiting(new FileStamp(Path.of(path), 1, 0));
    }
}
