package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.cratewise.audio.Listening;
import org.cratewise.scan.ScanProgress.Phase;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Pause, resume, cancel and interrupt, with ears that hear only when they are let.
@Timeout(30)
class ScanControlTest {
    private static final int FILES = 20;

    @TempDir Path folder;
    private Library library;
    private Scan scan;
    private final Semaphore leave = new Semaphore(0);

    @BeforeEach
    void open() throws IOException {
        library = new Library(folder);
        for (int i = 0; i < FILES; i++) library.put(i + ".mp3", "T" + i + "#jazz" + i);
        FakeEars ears = new FakeEars();
        Ears patient =
                (file, listening, seconds) -> {
                    leave.acquire();
                    return ears.listen(file, listening, seconds);
                };
        ScanOptions options = new ScanOptions(List.of(library.music), 2, Listening.SPREAD);
        scan = new Scan(library.catalog, FakeEars::tags, patient, library.model, options);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private record Running(FutureTask<ScanReport> report, Thread thread) {}

    private Running begin() {
        Callable<ScanReport> run = scan::run;
        FutureTask<ScanReport> report = new FutureTask<>(run);
        Thread thread = Thread.ofPlatform().daemon().start(report);
        await(() -> scan.progress().toDo() == FILES && scan.progress().phase() != Phase.WALKING);
        awaitBothAtHand();
        return new Running(report, thread);
    }

    /// Until each of the two workers has a track and waits to be let.
    private void awaitBothAtHand() {
        await(() -> leave.availablePermits() == 0 && leave.getQueueLength() == 2);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "It took too long");
            Thread.onSpinWait();
        }
    }

    private long analysed() {
        return library.catalog.counts().states().get(TrackState.ANALYSED);
    }

    @Test
    void whileItIsToBeQuietOneTrackIsListenedToAtATime() throws Exception {
        for (boolean hush : new boolean[] {true, false}) {
            try (Library quiet = new Library(Files.createTempDirectory(folder, "hush"))) {
                for (int i = 0; i < 8; i++) quiet.put(i + ".mp3", "t#jazz" + i);
                ScanOptions options =
                        new ScanOptions(List.of(quiet.music), 4, Listening.SPREAD)
                                .hushing(() -> hush);
                Scan scan = quiet.of(options);
                quiet.ears.pauseMillis = 30;
                assertEquals(8, scan.run().analysed());
                int most = quiet.ears.most.get();
                assertTrue(hush ? most == 1 : most > 1, most + " at once");
            }
        }
    }

    @Test
    void newFilesWaitInTheCatalogBeforeTheyAreHeard() throws Exception {
        Running running = begin();
        assertEquals(FILES, library.catalog.counts().states().get(TrackState.WAITING));
        assertEquals(FILES, scan.drainChanged().size());
        leave.release(FILES);
        running.report().get();
    }

    @Test
    void aPauseFinishesTheTracksAtHandAndStartsNoOthers() throws Exception {
        Running running = begin();
        scan.pause();
        assertEquals(Phase.PAUSED, scan.progress().phase());
        leave.release(FILES);
        await(() -> scan.progress().done() == 2);
        Thread.sleep(300);
        assertEquals(2, scan.progress().done());
        assertEquals(2, analysed());
        scan.resume();
        assertEquals(FILES, running.report().get().analysed());
        assertEquals(Phase.DONE, scan.progress().phase());
    }

    @Test
    void aCancelledScanKeepsWhatIsDoneAndAnotherGoesOn() throws Exception {
        Running running = begin();
        leave.release(5);
        await(() -> scan.progress().done() == 5);
        awaitBothAtHand();
        scan.cancel();
        leave.release(2);
        ScanReport report = running.report().get();
        assertTrue(report.cancelled());
        assertEquals(7, report.analysed());
        assertEquals(7, analysed());
        ScanReport rest = library.scan();
        assertFalse(rest.cancelled());
        assertEquals(FILES - 7, rest.analysed());
        assertEquals(7, rest.unchanged());
    }

    @Test
    void aPausedScanCanBeCancelled() throws Exception {
        Running running = begin();
        scan.pause();
        leave.release(2);
        scan.cancel();
        assertEquals(2, running.report().get().analysed());
    }

    @Test
    void anInterruptEndsItAtOnce() throws Exception {
        Running running = begin();
        running.thread().interrupt();
        try {
            running.report().get();
        } catch (ExecutionException e) {
            assertInstanceOf(InterruptedException.class, e.getCause());
        }
        assertEquals(0, library.track("0.mp3").prediction().stream().count());
        assertEquals(FILES, library.scan().analysed());
    }

    @Test
    void timeLeftIsKnownOnceTracksAreDone() throws Exception {
        Running running = begin();
        assertTrue(scan.progress().left().isEmpty());
        leave.release(5);
        await(() -> scan.progress().done() == 5);
        assertTrue(scan.progress().left().orElseThrow().isPositive());
        assertTrue(scan.progress().perSecond() > 0);
        leave.release(FILES);
        running.report().get();
        assertTrue(scan.progress().left().orElseThrow().isZero());
    }

    @Test
    void everyTrackIsToldInItsNewestFormOnce() throws Exception {
        Running running = begin();
        leave.release(FILES);
        running.report().get();
        List<Track> changed = scan.drainChanged();
        Set<Long> ids = new HashSet<>(changed.stream().map(Track::id).toList());
        assertEquals(FILES, ids.size());
        assertEquals(FILES, changed.size());
        assertEquals(Set.copyOf(library.catalog.tracks()), Set.copyOf(changed));
        assertEquals(List.of(), scan.drainChanged());
    }
}
