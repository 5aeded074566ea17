package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;
import org.cratewise.track.FileStamp;

/// Gives a file another place: on its volume by a new name, to another by a proven copy, after
/// which the source goes last.
final class Moving implements Work {
    private final Tools tools;
    private final Copying copying;

    Moving(Tools tools) {
        this.tools = tools;
        this.copying = new Copying(tools);
    }

    @Override
    public Step perform(Step step, Proof proof) throws IOException, RefusedException {
        Path source = step.places().source();
        Path target = step.places().target();
        Disk.make(step.places().folders());
        tools.at(Moment.FOLDERS_MADE);
        Step moved = step;
        if (tools.volumes().same(source, target.getParent())) rename(step);
        else moved = copyThenRemove(step);
        tools.at(Moment.CLEARED);
        return finish(moved);
    }

    private void rename(Step step) throws IOException {
        Path source = step.places().source();
        Disk.Arrival arrival = Disk.publish(source, step.places().target(), Disk.mark(step));
        tools.at(Moment.PUBLISHED);
        if (arrival == Disk.Arrival.HAS_NEW_NAME) return;
        // Another program may have put something else there meanwhile.
        if (Disk.isOneFile(source, step.places().target())) Disk.remove(source);
    }

    private Step copyThenRemove(Step step) throws IOException, RefusedException {
        Step copied = copying.copy(step);
        if (!Sha256.matches(copied.places().source(), copied.content().newHash()))
            throw new RefusedException("Another program changed it at this very moment.");
        Disk.remove(copied.places().source());
        return copied;
    }

    @Override
    public Settled settle(Step step) throws IOException {
        Path source = step.places().source();
        Path target = step.places().target();
        Settled settled;
        if (!Disk.isThere(source)) settled = settleWithoutSource(step);
        else if (Disk.isOneFile(source, target)) settled = settleOneFile(source, target);
        else if (step.state() == StepState.READY && copying.isOurs(step))
            settled = settleCopied(step);
        else {
            Copying.clear(step);
            settled = Settled.ROLLED_BACK;
        }
        if (settled == Settled.ROLLED_BACK) Disk.unmake(step.places().folders());
        return settled;
    }

    private Settled settleWithoutSource(Step step) throws IOException {
        if (Disk.isThere(step.places().target())) {
            Disk.remove(step.places().temporary());
            return Settled.FINISHED;
        }
        // Not our doing: the copy may be all that is left of it.
        if (step.state() == StepState.READY && Disk.isThere(step.places().temporary()))
            throw new NoSuchFileException(step.places().source().toString());
        Disk.remove(step.places().temporary());
        return Settled.LEFT;
    }

    private static Settled settleOneFile(Path source, Path target) throws IOException {
        if (!Disk.areTwoNames(source, target))
            return Disk.isListed(target) ? Settled.FINISHED : Settled.ROLLED_BACK;
        try {
            Disk.remove(source);
            return Settled.FINISHED;
        } catch (IOException e) {
            // Its folder may not be written: then the new name goes.
            Disk.remove(target);
            return Settled.ROLLED_BACK;
        }
    }

    private Settled settleCopied(Step step) throws IOException {
        Path source = step.places().source();
        Disk.remove(step.places().temporary());
        try {
            if (Sha256.matches(source, step.content().newHash())) {
                Disk.remove(source);
                return Settled.FINISHED;
            }
        } catch (IOException e) {
            // It can't be removed: then the copy goes.
        }
        Disk.remove(step.places().target());
        return Settled.ROLLED_BACK;
    }

    @Override
    public Step finish(Step step) throws IOException {
        Optional<FileStamp> now =
                step.subject().track() == 0
                        ? Optional.empty()
                        : Optional.of(Disk.stamp(step.places().target()));
        // Back again, the folders that were made for it go if they are empty.
        Optional<Step> origin = tools.journal().step(step.origin());
        if (origin.isPresent()) Disk.unmake(origin.get().places().folders());
        Step done = tools.journal().done(step, now, Optional.empty());
        tools.at(Moment.DONE);
        return done;
    }
}
