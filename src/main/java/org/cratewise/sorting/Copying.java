package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Optional;
import org.cratewise.catalog.Step;

/// Makes a second file of the same content, proven by its hash before it appears under its name.
final class Copying implements Work {
    private final Tools tools;

    Copying(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Step perform(Step step, Proof proof) throws IOException, RefusedException {
        Disk.make(step.places().folders());
        tools.at(Moment.FOLDERS_MADE);
        Step copied = copy(step);
        tools.at(Moment.CLEARED);
        return finish(copied);
    }

    /// Copies and publishes; the source stays.
    Step copy(Step step) throws IOException, RefusedException {
        Path source = step.places().source();
        Path temporary = step.places().temporary();
        Files.copy(source, temporary, StandardCopyOption.COPY_ATTRIBUTES);
        tools.at(Moment.TEMPORARY_BEGUN);
        Disk.sync(temporary);
        tools.at(Moment.TEMPORARY_WRITTEN);
        byte[] hash = Sha256.of(source);
        if (!MessageDigest.isEqual(hash, Sha256.of(temporary)))
            throw new RefusedException("The copy differs from the file.");
        Step ready = tools.journal().ready(step.with(new Step.Content(new byte[0], hash, hash)));
        tools.at(Moment.READY);
        publish(step, temporary);
        return ready;
    }

    private void publish(Step step, Path temporary) throws IOException {
        Path target = step.places().target();
        Disk.Arrival arrival = Disk.publish(temporary, target, Disk.mark(step));
        tools.at(Moment.PUBLISHED);
        if (arrival == Disk.Arrival.HAS_BOTH_NAMES) Disk.remove(temporary);
    }

    /// Whether what lies at the target is the copy that this step made.
    boolean isOurs(Step step) throws IOException {
        byte[] hash = step.content().newHash();
        return hash.length > 0 && Sha256.matches(step.places().target(), hash);
    }

    /// Takes away what was made of a copy.
    static void clear(Step step) throws IOException {
        Disk.remove(step.places().temporary());
        Disk.removeMark(step.places().target(), Disk.mark(step));
    }

    @Override
    public Settled settle(Step step) throws IOException {
        if (isOurs(step)) {
            Disk.remove(step.places().temporary());
            return Settled.FINISHED;
        }
        clear(step);
        Disk.unmake(step.places().folders());
        return Settled.ROLLED_BACK;
    }

    @Override
    public Step finish(Step step) {
        Step done = tools.journal().done(step, Optional.empty(), Optional.empty());
        tools.at(Moment.DONE);
        return done;
    }
}
