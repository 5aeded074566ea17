package org.cratewise.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.cratewise.catalog.Catalog;
import org.cratewise.genre.GenreModel;
import org.cratewise.tag.TagReading;
import org.cratewise.track.Track;

/// One scan: walk, tags, decode, features, predict, store.
public final class Scan implements RunningScan {
    /// Decoded tracks that may wait for the model; each is some tens of kilobytes.
    private static final int ROOM = 16;

    /// Tracks that go through the model in one go, and how long it waits for them.
    private static final int BATCH = 32;

    private static final long LINGER_NANOS = 200_000_000;

    private final Catalog catalog;
    private final Function<Path, TagReading> tags;
    private final Ears ears;
    private final GenreModel model;
    private final ScanOptions options;
    private final Gate gate = new Gate();
    private final Hush hush;
    private final Tally tally = new Tally();
    private final AtomicBoolean begun = new AtomicBoolean();

    /// A scan, not begun yet.
    ///
    /// @param catalog opened to be written
    /// @param tags reads tags; called by several threads
    /// @param ears as those that the model was trained with
    public Scan(
            Catalog catalog,
            Function<Path, TagReading> tags,
            Ears ears,
            GenreModel model,
            ScanOptions options) {
        this.catalog = catalog;
        this.tags = tags;
        this.ears = ears;
        this.model = model;
        this.options = options;
        this.hush = new Hush(options.hush(), gate);
    }

    @Override
    public ScanReport run() throws InterruptedException {
        return run(new ThreadCrew(options.quiet()));
    }

    /// Runs as {@link #run} does, all on the calling thread, one stage after the other: the same
    /// each time, to look into a fault.
    public ScanReport runOnOneThread() throws InterruptedException {
        return run(Crew.oneThread());
    }

    private ScanReport run(Crew crew) throws InterruptedException {
        if (begun.getAndSet(true)) throw new IllegalStateException("A scan runs only once");
        try {
            tally.restartRate();
            catalog.change(
                    edit -> edit.addModel(model.id(), model.extractorVersion(), model.genres()));
            work(crew);
            return tally.report(gate.isCancelled());
        } finally {
            tally.over();
        }
    }

    /// The story: a file is found, heard, judged, stored.
    ///
    /// What is found waits in a list without bounds, so that the walk is soon over and it is known
    /// how much there is to do; what was heard is large and waits in a short one.
    private void work(Crew crew) throws InterruptedException {
        Pipe<Work> found = new Pipe<>(Integer.MAX_VALUE);
        Pipe<Outcome> heard = new Pipe<>(crew.room(ROOM));
        Finding finding = new Finding(catalog, model, tally, gate, found);
        Hearing hearing =
                new Hearing(catalog, tags, ears, options.listening(), model.extractorVersion());
        Judging judging = new Judging(catalog, model);
        Storing storing = new Storing(catalog, tally);
        crew.run(
                List.of(
                        new Stage("find", 1, () -> finding.run(options.roots()), found::end),
                        new Stage(
                                "hear",
                                options.jobs(),
                                () -> hear(hearing, found, heard),
                                heard::end),
                        new Stage(
                                "judge and store",
                                1,
                                () -> store(judging, storing, heard),
                                () -> {})));
        finding.markMissing();
        if (!gate.isCancelled()) catalog.change(edit -> edit.dropUnusedFeatures());
    }

    private void hear(Hearing hearing, Pipe<Work> found, Pipe<Outcome> heard)
            throws InterruptedException {
        while (gate.pass()) {
            Optional<Work> next = found.take();
            if (next.isEmpty()) return;
            // There may have been a pause while there was nothing to take.
            if (!gate.pass()) return;
            try {
                Optional<Outcome> outcome = hush.attend(() -> hearing.attend(next.get()));
                if (outcome.isEmpty()) return;
                heard.put(outcome.get());
            } catch (CancellationException e) {
                // The whole program was told to end, and the decoder heard it first.
                gate.cancel();
            }
        }
    }

    private static void store(Judging judging, Storing storing, Pipe<Outcome> heard)
            throws InterruptedException {
        while (true) {
            List<Outcome> some = heard.takeSome(BATCH, LINGER_NANOS);
            if (some.isEmpty()) return;
            storing.store(judging.judge(some));
        }
    }

    @Override
    public void pause() {
        gate.pause();
    }

    @Override
    public void resume() {
        tally.restartRate();
        gate.resume();
    }

    @Override
    public void cancel() {
        gate.cancel();
    }

    @Override
    public ScanProgress progress() {
        return tally.progress(gate.isPaused());
    }

    @Override
    public List<Track> drainChanged() {
        return tally.drainChanged();
    }

    @Override
    public Set<Long> drainRemoved() {
        return tally.drainRemoved();
    }
}
