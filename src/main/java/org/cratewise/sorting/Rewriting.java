package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Optional;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;
import org.cratewise.tag.Patch;
import org.cratewise.track.FileStamp;

/// Replaces parts of a file: a changed copy of it is made, proven, and takes its place at once.
final class Rewriting implements Work {
    private final Tools tools;

    Rewriting(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Step perform(Step step, Proof proof) throws IOException, RefusedException {
        Path file = step.places().source();
        Path copy = step.places().temporary();
        FileStamp before = Disk.stamp(file);
        makeCopy(step, file, copy);
        Step.Content content = hashed(step, file, copy);
        proof.check(file, copy);
        tools.at(Moment.PROVEN);
        Step ready = tools.journal().ready(step.with(content));
        tools.at(Moment.READY);
        if (!Disk.stamp(file).equals(before))
            throw new RefusedException("Another program changed it at this very moment.");
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        Disk.syncFolder(file.getParent());
        tools.at(Moment.PUBLISHED);
        return finish(ready);
    }

    private void makeCopy(Step step, Path file, Path copy) throws IOException {
        // The system copies what it knows of a file: permissions, owner, times, attributes.
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        tools.at(Moment.TEMPORARY_BEGUN);
        boolean writable = Files.isWritable(copy);
        if (!writable) throw new IOException("It may not be written");
        Patch.ofBytes(step.content().bytes()).apply(file, copy);
        Attributes.keep(file, copy);
        Disk.sync(copy);
        tools.at(Moment.TEMPORARY_WRITTEN);
    }

    private static Step.Content hashed(Step step, Path file, Path copy)
            throws IOException, RefusedException {
        byte[] before = Sha256.of(file);
        byte[] after = Sha256.of(copy);
        Step.Content wanted = step.content();
        if (differs(wanted.oldHash(), before))
            throw new RefusedException("The file was changed since.");
        if (differs(wanted.newHash(), after))
            throw new RefusedException("The result would not be what it was before.");
        return new Step.Content(wanted.bytes(), before, after);
    }

    private static boolean differs(byte[] known, byte[] found) {
        return known.length > 0 && !MessageDigest.isEqual(known, found);
    }

    @Override
    public Settled settle(Step step) throws IOException {
        Path file = step.places().source();
        Path copy = step.places().temporary();
        boolean complete = step.state() == StepState.READY;
        if (!Disk.isThere(file)) return settleWithoutFile(step);
        // Only this rename takes a complete copy away.
        boolean published = complete && !Disk.isThere(copy);
        if (published && !Sha256.matches(file, step.content().oldHash())) return Settled.FINISHED;
        Disk.remove(copy);
        return Settled.ROLLED_BACK;
    }

    private static Settled settleWithoutFile(Step step) throws IOException {
        Path copy = step.places().temporary();
        // Not our doing: a complete copy may be all that is left of it.
        if (step.state() == StepState.READY && Disk.isThere(copy))
            throw new NoSuchFileException(step.places().source().toString());
        Disk.remove(copy);
        return Settled.LEFT;
    }

    @Override
    public Step finish(Step step) throws IOException {
        Optional<FileStamp> now = Optional.of(Disk.stamp(step.places().source()));
        Step done = tools.journal().done(step, now, Optional.of(step.change().after()));
        tools.at(Moment.DONE);
        return done;
    }
}
