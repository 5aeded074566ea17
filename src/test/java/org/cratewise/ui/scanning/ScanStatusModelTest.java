package org.cratewise.ui.scanning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.cratewise.scan.ScanProgress;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.SampleTracks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScanStatusModelTest {
    private static final Path MUSIC = Path.of("/music");

    private final AtomicLong nanos = new AtomicLong();
    private final List<FakeScan> scans = new ArrayList<>();
    private final List<List<Path>> roots = new ArrayList<>();
    private final List<Track> changed = new ArrayList<>();
    private final Set<Long> removed = new TreeSet<>();
    private final Halves jobs = new Halves();
    private final ScanStatusModel model =
            new ScanStatusModel(jobs, this::scan, this::take, nanos::get);

    @BeforeEach
    @AfterEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void aTickTakesProgressAndChangedTracks() {
        model.start(List.of(MUSIC));
        begin().progress = FakeScan.progress(ScanProgress.Phase.LISTENING, 3, 9, 0);
        scans.getFirst().change(SampleTracks.many(3));
        model.tick();
        assertEquals(3, model.progressProperty().get().done());
        assertEquals(SampleTracks.many(3), changed);
        model.tick();
        assertEquals(3, changed.size());
    }

    @Test
    void aTickTakesTracksThatAreNoMore() {
        model.start(List.of(MUSIC));
        begin().remove(7);
        model.tick();
        assertEquals(Set.of(7L), removed);
    }

    @Test
    void rateAndTimeLeftMeanSomethingAfterThreeSeconds() {
        model.start(List.of(MUSIC));
        begin();
        nanos.set(2_900_000_000L);
        model.tick();
        assertFalse(model.settledProperty().get());
        nanos.set(3_000_000_000L);
        model.tick();
        assertTrue(model.settledProperty().get());
    }

    @Test
    void pausesAndGoesOn() {
        model.start(List.of(MUSIC));
        FakeScan scan = begin();
        model.togglePause();
        assertTrue(scan.paused && model.pausedProperty().get());
        model.togglePause();
        assertFalse(scan.paused || model.pausedProperty().get());
    }

    @Test
    void whatIsAskedForMeanwhileIsScannedAfterwards() {
        model.start(List.of(MUSIC));
        model.start(List.of(Path.of("/more")));
        begin();
        assertEquals(1, scans.size());
        finish();
        assertEquals(List.of(List.of(MUSIC), List.of(Path.of("/more"))), roots());
    }

    @Test
    void theLastTracksArriveThoughTheScanHasEnded() {
        model.start(List.of(MUSIC));
        begin().change(SampleTracks.many(2));
        finish();
        assertEquals(2, changed.size());
        assertFalse(model.runningProperty().get());
    }

    @Test
    void cancellingBeforeTheScanIsMadeStillStopsIt() {
        model.start(List.of(MUSIC));
        model.cancel();
        assertTrue(model.stoppingProperty().get());
        assertTrue(begin().cancelled);
        finish();
        assertFalse(model.runningProperty().get());
        assertEquals("Stopped. 4 tracks were heard and are kept", model.summaryProperty().get());
    }

    @Test
    void cancellingForgetsWhatWasToCome() {
        model.start(List.of(MUSIC));
        model.start(List.of(Path.of("/more")));
        begin();
        model.cancel();
        finish();
        assertEquals(1, scans.size());
    }

    @Test
    void aScanThatIsCancelledRunsUntilItHasEnded() {
        model.start(List.of(MUSIC));
        FakeScan scan = begin();
        model.cancel();
        assertTrue(scan.cancelled);
        assertTrue(model.runningProperty().get());
        finish();
        assertFalse(model.runningProperty().get());
    }

    @Test
    void aScanThatBreaksSaysWhyAndTheNextStillRuns() {
        model.start(List.of(MUSIC));
        model.start(List.of(MUSIC));
        jobs.breakWith(new IllegalStateException("The disk is full"));
        assertEquals(1, jobs.waiting());
        begin();
        finish();
        assertEquals("Listened to 4 tracks", model.summaryProperty().get());
    }

    @Test
    void saysWhyAScanBroke() {
        model.start(List.of(MUSIC));
        jobs.breakWith(new IllegalStateException("The disk is full"));
        assertEquals("The scan ended early: The disk is full", model.summaryProperty().get());
        assertFalse(model.runningProperty().get());
    }

    private void take(List<Track> tracks, Set<Long> gone) {
        changed.addAll(tracks);
        removed.addAll(gone);
    }

    private List<List<Path>> roots() {
        if (jobs.waiting() > 0) begin();
        return roots;
    }

    private FakeScan begin() {
        jobs.begin();
        return scans.getLast();
    }

    private void finish() {
        jobs.finish();
    }

    private FakeScan scan(List<Path> of) {
        FakeScan scan = new FakeScan();
        scan.analysed = 4;
        scan.end();
        scans.add(scan);
        roots.add(of);
        return scan;
    }

    /// Work whose doing and whose answer the test lets happen one after the other.
    private static final class Halves implements Jobs {
        private final List<Runnable> works = new ArrayList<>();
        private final List<Consumer<Exception>> failures = new ArrayList<>();
        private Runnable answer;

        @Override
        public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
            failures.add(failed);
            works.add(
                    () -> Jobs.sameThread().run(work, t -> answer = () -> then.accept(t), failed));
        }

        int waiting() {
            return works.size();
        }

        void begin() {
            failures.removeFirst();
            works.removeFirst().run();
        }

        void finish() {
            answer.run();
        }

        void breakWith(Exception e) {
            works.removeFirst();
            failures.removeFirst().accept(e);
        }

        @Override
        public void close() {}
    }
}
