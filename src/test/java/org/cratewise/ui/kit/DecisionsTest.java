package org.cratewise.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final Genre OWN = new Genre("night drive");

    private final Map<Long, Optional<Review>> catalog = new HashMap<>();
    private final Map<Long, Optional<Review>> seen = new HashMap<>();
    private final List<Exception> complaints = new ArrayList<>();
    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private boolean broken;
    private final Decisions decisions =
            new Decisions(
                    new Jobs() {
                        @Override
                        public <T> void run(
                                Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
                            jobs.add(() -> Jobs.sameThread().run(work, then, failed));
                        }

                        @Override
                        public void close() {}
                    },
                    this::store,
                    InstantSource.fixed(Instant.EPOCH));

    DecisionsTest() {
        decisions.listen(seen::putAll);
        decisions.onFailure(complaints::add);
    }

    @Test
    void aDecisionIsToBeSeenBeforeItIsStored() {
        decisions.accept(List.of(track(1)));
        assertEquals(Decision.ACCEPTED, seen.get(1L).orElseThrow().decision());
        assertTrue(catalog.isEmpty());
        work();
        assertEquals(seen, catalog);
    }

    @Test
    void stepsAreTakenBackTheYoungestFirst() {
        Track track = track(1);
        decisions.accept(List.of(track));
        decisions.choose(List.of(track.with(seen.get(1L)), track(2)), List.of(OWN));
        assertEquals(Set.of(1L, 2L), decisions.undo());
        assertEquals(Decision.ACCEPTED, seen.get(1L).orElseThrow().decision());
        assertEquals(Optional.empty(), seen.get(2L));
        decisions.undo();
        assertEquals(Optional.empty(), seen.get(1L));
        assertFalse(decisions.undoableProperty().get());
        assertEquals(Set.of(), decisions.undo());
        work();
        assertEquals(seen, catalog);
    }

    @Test
    void oneIsStoredAfterTheOther() {
        decisions.accept(List.of(track(1)));
        decisions.skip(List.of(track(1)));
        decisions.forget(List.of(track(1).with(seen.get(1L))));
        assertEquals(1, jobs.size());
        work();
        assertEquals(Map.of(1L, Optional.empty()), catalog);
    }

    @Test
    void whatCantBeKeptIsTakenBackAndSaid() {
        broken = true;
        decisions.accept(List.of(track(1)));
        work();
        assertEquals(Optional.empty(), seen.get(1L));
        assertEquals("Disk full", complaints.getFirst().getMessage());
        assertFalse(decisions.undoableProperty().get());
    }

    @Test
    void whereNothingWasHeardThereIsNothingToAccept() {
        decisions.accept(List.of(SampleTracks.waiting(3)));
        assertTrue(seen.isEmpty());
        assertFalse(decisions.undoableProperty().get());
    }

    private void work() {
        while (!jobs.isEmpty()) jobs.poll().run();
    }

    private Map<Long, Optional<Review>> store(Map<Long, Optional<Review>> decisions) {
        if (broken) throw new IllegalStateException("Disk full");
        catalog.putAll(decisions);
        return decisions;
    }

    private static Track track(long id) {
        return SampleTracks.heard(id, new Tags("T", "A", "B", ""), "jazz", 0.6);
    }
}
