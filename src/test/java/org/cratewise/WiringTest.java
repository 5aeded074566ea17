package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.catalog.Catalog;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WiringTest {
    @TempDir Path folder;

    private static void review(Catalog catalog, Path file) {
        FileStamp stamp = new FileStamp(file, 1, 1);
        Track track = catalog.edit(edit -> edit.addWaiting(List.of(stamp))).getFirst();
        Review review = Review.of(track, List.of(new Genre("jazz")), Instant.EPOCH);
        catalog.decide(Map.of(track.id(), Optional.of(review)));
    }

    @Test
    void whatIsOpenIsAskedAndNotOpenedAgain() throws Exception {
        try (Wiring wiring = new Wiring(new Home(folder))) {
            review(wiring.ownCatalog(), folder.resolve("a.mp3"));
            // Whoever opened it anew would find none.
            Files.move(folder.resolve("catalog.db"), folder.resolve("elsewhere.db"));
            assertEquals(1, wiring.reviewedTracks().all().size());
            assertEquals(List.of(), wiring.reviewedExamples());
            Files.move(folder.resolve("elsewhere.db"), folder.resolve("catalog.db"));
        }
    }

    @Test
    void whatIsNotOpenIsOpenedToBeReadAndClosed() throws Exception {
        try (Catalog catalog = Catalog.open(new Home(folder).catalog(), Catalog.Access.WRITE)) {
            review(catalog, folder.resolve("a.mp3"));
        }
        try (Wiring wiring = new Wiring(new Home(folder))) {
            assertEquals(1, wiring.reviewedTracks().all().size());
        }
        try (Wiring wiring = new Wiring(new Home(folder.resolve("none")))) {
            assertEquals(List.of(), wiring.reviewedTracks().all());
        }
    }
}
