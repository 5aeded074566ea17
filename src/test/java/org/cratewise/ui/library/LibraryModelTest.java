package org.cratewise.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.cratewise.track.Genre;
import org.cratewise.track.GenreTree;
import org.cratewise.track.Review;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.TrackRow;
import org.junit.jupiter.api.Test;

class LibraryModelTest {
    private final AtomicLong nanos = new AtomicLong();
    private List<Track> catalog = List.of(track(1, "Kind of Blue"), track(2, "Homogenic"));
    private LibraryModel model = model(Jobs.sameThread());

    @Test
    void showsTheCatalogOnceItIsRead() {
        assertSame(Page.LOADING, model.pageProperty().get());
        model.load();
        assertSame(Page.TRACKS, model.pageProperty().get());
        assertEquals(List.of(1L, 2L), shown());
    }

    @Test
    void anEmptyCatalogIsEmptyUntilAScanRuns() {
        catalog = List.of();
        model.load();
        assertSame(Page.EMPTY, model.pageProperty().get());
        model.scanningProperty().set(true);
        assertSame(Page.SEARCHING, model.pageProperty().get());
        update(List.of(track(1, "Found")));
        assertSame(Page.TRACKS, model.pageProperty().get());
    }

    @Test
    void aCatalogThatCantBeOpenedSaysWhyAndCanBeTriedAgain() {
        List<Track> tracks = catalog;
        catalog = null;
        model.load();
        assertSame(Page.UNAVAILABLE, model.pageProperty().get());
        assertEquals("In use by another Cratewise", model.problem());
        catalog = tracks;
        model.load();
        assertSame(Page.TRACKS, model.pageProperty().get());
    }

    @Test
    void searchAndShelfBothNarrow() {
        catalog = SampleTracks.many(200);
        model.load();
        model.shelfProperty().set(Shelf.of(Shelf.Kind.FAILED));
        assertEquals(List.of(40L, 80L, 120L, 160L, 200L), shown());
        model.searchProperty().set("no such words");
        assertSame(Page.NO_MATCHES, model.pageProperty().get());
        model.showAll();
        assertEquals(200, model.rows().size());
    }

    @Test
    void sortsByTheMostImportantOrderFirst() {
        model.load();
        model.sortBy(List.of(new TrackOrder<>(track -> track.tags().album(), false)));
        assertEquals(List.of(2L, 1L), shown());
        model.sortBy(List.of());
        assertEquals(List.of(1L, 2L), shown());
    }

    @Test
    void aChangedTrackKeepsItsRow() {
        model.load();
        TrackRow row = model.rows().getFirst();
        update(List.of(track(1, "Blue Train")));
        assertSame(row, model.rows().getFirst());
        assertEquals("Blue Train", row.track().tags().album());
    }

    @Test
    void newTracksJoinAtTheEndIfTheyFit() {
        model.load();
        model.searchProperty().set("album:blue");
        update(List.of(track(3, "Blue Lines"), track(4, "Dummy")));
        assertEquals(List.of(1L, 3L), shown());
    }

    @Test
    void aNarrowedViewSettlesAfterAWhileNotAtEveryTick() {
        model.load();
        model.searchProperty().set("album:blue");
        update(List.of(track(1, "Bitches Brew")));
        assertEquals(List.of(1L), shown());
        nanos.addAndGet(3_000_000_000L);
        update(List.of(track(2, "Blue Lines")));
        assertEquals(List.of(2L), shown());
    }

    @Test
    void tracksThatJoinWhileAFilterRunsAreNotLost() {
        LateJobs late = new LateJobs();
        model = model(late);
        model.load();
        late.runAll();
        model.sortBy(List.of());
        update(List.of(track(3, "Blue Lines")));
        late.runAll();
        assertEquals(List.of(1L, 2L, 3L), shown());
    }

    @Test
    void tracksThatChangeWhileTheCatalogIsReadAreNotLost() {
        LateJobs late = new LateJobs();
        model = model(late);
        model.load();
        update(List.of(track(2, "Debut"), track(3, "Blue Lines")));
        late.runAll();
        assertEquals(List.of(1L, 2L, 3L), shown());
        assertEquals("Debut", model.rows().get(1).track().tags().album());
    }

    @Test
    void whatMovedIsNoLongerShownWhereItWasFoundAnew() {
        model.load();
        update(List.of(track(3, "Found anew")));
        assertEquals(3, model.countsProperty().get().of(Shelf.ALL));
        model.takeIn(List.of(track(1, "Moved")), Set.of(3L));
        assertEquals(List.of(1L, 2L), shown());
        assertEquals("Moved", model.rows().getFirst().track().tags().album());
        assertEquals(2, model.countsProperty().get().of(Shelf.ALL));
    }

    @Test
    void aWholeFolderThatMovedLeavesInOneGo() {
        catalog = SampleTracks.many(200);
        model.load();
        Set<Long> moved = LongStream.rangeClosed(1, 150).boxed().collect(Collectors.toSet());
        model.takeIn(List.of(), moved);
        assertEquals(50, model.countsProperty().get().of(Shelf.ALL));
        nanos.addAndGet(3_000_000_000L);
        update(List.of(SampleTracks.waiting(160)));
        assertEquals(50, model.rows().size());
        assertEquals(151L, shown().getFirst());
    }

    @Test
    void whatGoesWhileTheCatalogIsReadIsNotShown() {
        LateJobs late = new LateJobs();
        model = model(late);
        model.load();
        model.takeIn(List.of(track(3, "Found anew")), Set.of());
        model.takeIn(List.of(), Set.of(2L, 3L));
        late.runAll();
        assertEquals(List.of(1L), shown());
    }

    @Test
    void whatGoesWhileAFilterRunsIsNotShown() {
        LateJobs late = new LateJobs();
        model = model(late);
        model.load();
        late.runAll();
        model.refresh();
        model.takeIn(List.of(track(3, "Found anew")), Set.of());
        model.takeIn(List.of(), Set.of(2L, 3L));
        late.runAll();
        assertEquals(List.of(1L), shown());
    }

    @Test
    void theNewestSearchWins() {
        LateJobs late = new LateJobs();
        model = model(late);
        model.load();
        late.runAll();
        model.searchProperty().set("album:kind");
        model.searchProperty().set("album:homo");
        late.runAllBackwards();
        assertEquals(List.of(2L), shown());
    }

    @Test
    void countsFollowTheTracks() {
        catalog = SampleTracks.many(400);
        model.load();
        update(List.of(SampleTracks.waiting(1), SampleTracks.waiting(40)));
        List<Track> now = new ArrayList<>(catalog);
        now.set(0, SampleTracks.waiting(1));
        now.set(39, SampleTracks.waiting(40));
        ShelfCounts counts = model.countsProperty().get();
        for (Shelf.Kind kind : Shelf.Kind.FIXED)
            if (kind != Shelf.Kind.DUPLICATES)
                assertEquals(
                        now.stream().filter(Shelf.of(kind)).count(), counts.of(kind), kind::name);
        assertTrue(counts.genres().size() > 10);
        counts.genres()
                .forEach(
                        genre ->
                                assertEquals(
                                        now.stream().filter(Shelf.of(genre)).count(),
                                        counts.of(Shelf.of(genre))));
    }

    @Test
    void aGenreHoldsItsKindsAndEachTrackOnce() {
        Genre jazz = new Genre("jazz");
        Genre rock = new Genre("rock");
        Genre calm = new Genre("calm");
        Track both = track(3, "Both");
        both = both.with(Optional.of(Review.of(both, List.of(jazz, rock), Instant.EPOCH)));
        catalog = List.of(track(1, "Kind of Blue"), both, heard(4, "rock"), heard(5, "pop"));
        model.load();
        model.treeProperty().set(new GenreTree(Map.of(jazz, calm, rock, calm)));
        ShelfCounts counts = model.countsProperty().get();
        assertEquals(3, counts.of(Shelf.of(calm)));
        assertEquals(2, counts.of(Shelf.of(rock)));
        model.shelfProperty().set(Shelf.of(calm));
        assertEquals(List.of(1L, 3L, 4L), shown());
        model.treeProperty().set(new GenreTree(Map.of(rock, calm)));
        assertEquals(List.of(3L, 4L), shown());
        assertEquals(2, model.countsProperty().get().of(Shelf.of(calm)));
    }

    private static Track heard(long id, String genre) {
        return SampleTracks.heard(id, new Tags("t" + id, "a", "b", ""), genre, 0.9);
    }

    @Test
    void saysWhenAllRowsAreSwapped() {
        List<Boolean> said = new ArrayList<>();
        model.load();
        model.replacingProperty().subscribe((before, now) -> said.add(now));
        model.searchProperty().set("blue");
        assertEquals(List.of(true, false), said);
    }

    private void update(List<Track> changed) {
        model.takeIn(changed, Set.of());
    }

    private LibraryModel model(Jobs jobs) {
        return new LibraryModel(jobs, this::readCatalog, nanos::get);
    }

    private List<Track> readCatalog() {
        if (catalog == null) throw new IllegalStateException("In use by another Cratewise");
        return catalog;
    }

    private List<Long> shown() {
        return model.rows().stream().map(TrackRow::id).toList();
    }

    private static Track track(long id, String album) {
        return SampleTracks.heard(id, new Tags("t" + id, "a", album, ""), "jazz", 0.9);
    }

    /// Work that waits until the test lets it run, in the order the test likes.
    private static final class LateJobs implements Jobs {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
            waiting.add(() -> Jobs.sameThread().run(work, then, failed));
        }

        void runAll() {
            while (!waiting.isEmpty()) waiting.removeFirst().run();
        }

        void runAllBackwards() {
            while (!waiting.isEmpty()) waiting.removeLast().run();
        }

        @Override
        public void close() {}
    }
}
