package org.cratewise.catalog;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cratewise.track.FileStamp;
import org.jdbi.v3.core.Handle;

/// What is done to the user's files, written down before and after. What a method here wrote is on
/// the disk when it returns, so that even a power cut finds it.
public final class Journal {
    private final Function<Function<Handle, Object>, Object> durably;
    private final Function<Function<Handle, Object>, Object> reading;
    private final StepRows rows = new StepRows();
    private final BatchRows batches = new BatchRows();

    Journal(
            Function<Function<Handle, Object>, Object> durably,
            Function<Function<Handle, Object>, Object> reading) {
        this.durably = durably;
        this.reading = reading;
    }

    @SuppressWarnings("unchecked")
    private <T> T write(Function<Handle, T> work) {
        return (T) durably.apply(work::apply);
    }

    @SuppressWarnings("unchecked")
    private <T> T read(Function<Handle, T> work) {
        return (T) reading.apply(work::apply);
    }

    /// Begins a batch.
    ///
    /// @param origin the batch that it takes back or does again, 0 if none
    /// @return its number
    public long begin(Batch.Kind kind, String title, int planned, long origin) {
        return write(handle -> batches.insert(handle, kind, title, planned, origin));
    }

    /// Notes that a batch came to its end, whatever became of its steps.
    public void end(long batch) {
        write(
                handle ->
                        handle.execute(
                                "UPDATE batches SET ended = ? WHERE id = ?",
                                Instant.now().toEpochMilli(),
                                batch));
    }

    /// Writes down a step that is about to be done, or one that failed before it began.
    ///
    /// @return the step under its number
    public Step open(Step step) {
        return write(handle -> step.withId(rows.insert(handle, step)));
    }

    /// Notes that a step's temporary file is complete: from here on it may take its place.
    public Step ready(Step step) {
        Step ready = step.in(StepState.READY, "");
        write(handle -> rows.update(handle, ready));
        return ready;
    }

    /// Notes that a step is done, and what the file is now; an undo marks the step it undid.
    ///
    /// @param stamp the file as it lies there now; empty if the track's file is untouched
    /// @param genre what its tag says now; empty if that is as it was
    public Step done(Step step, Optional<FileStamp> stamp, Optional<String> genre) {
        Step done = step.in(StepState.DONE, "");
        write(
                handle -> {
                    rows.update(handle, done);
                    rows.markOrigin(handle, done);
                    stamp.ifPresent(now -> rows.follow(handle, done.subject().track(), now));
                    genre.ifPresent(now -> rows.retag(handle, done.subject().track(), now));
                    return null;
                });
        return done;
    }

    /// Notes that a step came to nothing: the file is as it was before.
    ///
    /// @param state {@link StepState#ROLLED_BACK} or {@link StepState#FAILED}
    public Step gaveUp(Step step, StepState state, String reason) {
        Step ended = step.in(state, reason);
        write(handle -> rows.update(handle, ended));
        return ended;
    }

    /// Notes for a done step that it is undone, or the other way round.
    public void mark(Step step, StepState state) {
        write(handle -> rows.update(handle, step.in(state, "")));
    }

    /// Every batch, the newest first.
    public List<Batch> batches() {
        return read(batches::all);
    }

    /// One batch.
    public Optional<Batch> batch(long id) {
        return batches().stream().filter(batch -> batch.id() == id).findFirst();
    }

    /// The steps of a batch, in the order they were done.
    public List<Step> steps(long batch) {
        return read(handle -> rows.ofBatch(handle, batch));
    }

    /// The newest steps about files whose path holds some text, upper or lower case.
    ///
    /// @param most how many at most
    public List<Step> stepsAbout(String words, int most) {
        return read(handle -> rows.about(handle, words, most));
    }

    /// One step.
    public Optional<Step> step(long id) {
        return read(handle -> rows.one(handle, id));
    }

    /// The steps that were begun and neither finished nor given up: a crash left them.
    public List<Step> unfinished() {
        return read(rows::unfinished);
    }

    /// Where the audio of a key lies now, as far as the catalog knows.
    public List<Path> placesOf(String audioKey) {
        return read(handle -> rows.placesOf(handle, audioKey));
    }

    /// Forgets the batches that ended before a time; they can't be undone any more.
    ///
    /// @return how many were forgotten
    public int prune(Instant before) {
        return write(handle -> batches.prune(handle, before));
    }
}
