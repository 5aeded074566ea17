package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Deed;
import org.cratewise.catalog.Step;
import org.cratewise.tag.Patch;

/// Makes the step that takes another one back, or does it again.
final class Reversal implements BatchRun.Task {
    private static final byte[] NOTHING = {};

    private final boolean back;
    private final Step origin;
    private final Whereabouts whereabouts;

    Reversal(Batch.Kind kind, Step origin, Whereabouts whereabouts) {
        this.back = kind == Batch.Kind.UNDO;
        this.origin = origin;
        this.whereabouts = whereabouts;
    }

    @Override
    public Step outline(long batch) {
        return step(batch, origin.deed(), origin.places(), Step.Content.NONE);
    }

    @Override
    public BatchRun.Ready prepare(long batch) throws RefusedException {
        try {
            Step step =
                    switch (origin.deed()) {
                        case REWRITE -> rewrite(batch);
                        case MOVE -> move(batch);
                        case COPY, LINK, CREATE -> back ? remove(batch) : again(batch);
                        case REMOVE -> throw new RefusedException("It was an undo itself.");
                    };
            return new BatchRun.Ready(step, Proof.BY_HASH);
        } catch (IOException e) {
            throw new RefusedException(Execution.inWords(e));
        }
    }

    private Step rewrite(long batch) throws IOException, RefusedException {
        Step.Content done = origin.content();
        Patch patch = Patch.ofBytes(done.bytes());
        byte[] now = back ? done.newHash() : done.oldHash();
        byte[] then = back ? done.oldHash() : done.newHash();
        Path file = whereabouts.withContent(origin, origin.places().target(), now);
        Patch wanted = back ? patch.inverse() : patch;
        return step(
                batch,
                Deed.REWRITE,
                new Step.Places(file, file, Disk.temporaryBeside(file), List.of()),
                new Step.Content(wanted.toBytes(), now, then));
    }

    private Step move(long batch) throws IOException, RefusedException {
        Step.Places places = origin.places();
        Path last = back ? places.target() : places.source();
        Path target = back ? places.source() : places.target();
        Path file = whereabouts.moved(origin, last);
        if (Disk.isThere(target) && !file.equals(target) && !Disk.isRespelled(file, target))
            throw new RefusedException("Something is in the way at " + target + ".");
        Step.Content stamp = new Step.Content(Stamps.pack(Disk.stamp(file)), NOTHING, NOTHING);
        return step(batch, Deed.MOVE, places(file, target), stamp);
    }

    private static Step.Places places(Path source, Path target) {
        return new Step.Places(
                source, target, Disk.temporaryBeside(target), Disk.missingFolders(target));
    }

    private Step remove(long batch) {
        Step.Content made = new Step.Content(NOTHING, origin.content().newHash(), NOTHING);
        return step(batch, Deed.REMOVE, origin.places(), made);
    }

    private Step again(long batch) throws IOException, RefusedException {
        Step.Places places = origin.places();
        byte[] hash = origin.content().oldHash();
        if (Disk.isThere(places.target()))
            throw new RefusedException("Something is in the way at " + places.target() + ".");
        if (origin.deed() == Deed.COPY && !Sha256.matches(places.source(), hash))
            throw new RefusedException("The file was changed since.");
        byte[] content = origin.deed() == Deed.CREATE ? origin.content().bytes() : NOTHING;
        return step(
                batch,
                origin.deed(),
                places(places.source(), places.target()),
                new Step.Content(content, NOTHING, NOTHING));
    }

    private Step step(long batch, Deed deed, Step.Places places, Step.Content content) {
        Step.Change was = origin.change();
        Step.Change change =
                back
                        ? Step.Change.of(was.after(), was.before())
                        : Step.Change.of(was.before(), was.after());
        return new Step(0, batch, origin.id(), origin.subject(), deed, places, content, change);
    }
}
