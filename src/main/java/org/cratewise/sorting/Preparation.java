package org.cratewise.sorting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.catalog.Deed;
import org.cratewise.catalog.Step;
import org.cratewise.tag.CantWriteException;
import org.cratewise.tag.GenreEdit;
import org.cratewise.tag.GenreWriter;
import org.cratewise.tag.Patch;

/// Makes a step of a plan ready to be done: looks at the file once more and works out the bytes.
final class Preparation implements BatchRun.Task {
    private static final Path NONE = Path.of("");
    private static final byte[] NOTHING = {};

    private final PlanStep planned;
    private final GenreWriter writer;

    Preparation(PlanStep planned, GenreWriter writer) {
        this.planned = planned;
        this.writer = writer;
    }

    @Override
    public Step outline(long batch) {
        return step(batch, NONE, Step.Content.NONE);
    }

    @Override
    public BatchRun.Ready prepare(long batch) throws RefusedException {
        try {
            if (planned.action() == Action.PLAYLIST) return playlist(batch);
            checkUnchanged();
            return planned.action().isTag() ? tag(batch) : place(batch);
        } catch (CantWriteException e) {
            throw new RefusedException(e.getMessage());
        } catch (IOException e) {
            throw new RefusedException(Execution.inWords(e));
        }
    }

    private void checkUnchanged() throws IOException, RefusedException {
        if (!Disk.isThere(planned.file().place())) throw new RefusedException("The file is gone.");
        if (!Disk.stamp(planned.file().place()).equals(planned.file().stamp()))
            throw new RefusedException("The file was changed after the plan was made.");
    }

    private BatchRun.Ready tag(long batch) throws IOException, CantWriteException {
        Path file = planned.file().place();
        boolean keeps = planned.action() == Action.TAG_KEEPING;
        String old = keeps ? String.join("; ", planned.before()) : "";
        GenreEdit edit = writer.edit(file, planned.after(), old);
        Step.Content content = new Step.Content(edit.patch().toBytes(), NOTHING, NOTHING);
        Step step = step(batch, Disk.temporaryBeside(file), content);
        return new BatchRun.Ready(step, proof(edit));
    }

    private Proof proof(GenreEdit edit) {
        return (original, rewritten) -> {
            try {
                writer.check(original, rewritten, edit);
            } catch (CantWriteException e) {
                throw new RefusedException(e.getMessage());
            }
        };
    }

    private BatchRun.Ready place(long batch) throws IOException, RefusedException {
        Path target = planned.target();
        // Before the step is journaled: after a crash, what is there counts as made by it.
        if (Disk.isThere(target) && !Disk.isRespelled(planned.file().place(), target))
            throw new RefusedException("Something is in the way at " + target + ".");
        Step.Content stamp =
                planned.action() == Action.MOVE
                        ? new Step.Content(Stamps.pack(planned.file().stamp()), NOTHING, NOTHING)
                        : Step.Content.NONE;
        Step step = step(batch, Disk.temporaryBeside(target), stamp);
        return new BatchRun.Ready(step, Proof.BY_HASH);
    }

    private BatchRun.Ready playlist(long batch) throws IOException, RefusedException {
        Path file = planned.target();
        byte[] fresh = Playlist.of(file, planned.after()).getBytes(StandardCharsets.UTF_8);
        Path temporary = Disk.temporaryBeside(file);
        Step step = step(batch, temporary, new Step.Content(fresh, NOTHING, NOTHING));
        if (!Disk.isThere(file)) return new BatchRun.Ready(step, Proof.BY_HASH);
        if (!Playlist.isOurs(file)) throw new RefusedException("A file of that name is there.");
        Patch patch = Playlist.patch(file, fresh);
        Step.Content content = new Step.Content(patch.toBytes(), NOTHING, Sha256.of(fresh));
        Step rewrite =
                new Step(
                        0,
                        batch,
                        0,
                        Step.Subject.NONE,
                        Deed.REWRITE,
                        step.places(),
                        content,
                        step.change());
        return new BatchRun.Ready(rewrite, Proof.BY_HASH);
    }

    private Step step(long batch, Path temporary, Step.Content content) {
        Path target = planned.target();
        List<Path> folders = planned.action().isTag() ? List.of() : Disk.missingFolders(target);
        return new Step(
                0,
                batch,
                0,
                new Step.Subject(planned.file().track(), planned.file().audioKey()),
                deed(),
                new Step.Places(planned.file().place(), target, temporary, folders),
                content,
                Step.Change.of(words(planned.before()), words(planned.after())));
    }

    private Deed deed() {
        return switch (planned.action()) {
            case TAG, TAG_KEEPING -> Deed.REWRITE;
            case MOVE -> Deed.MOVE;
            case COPY -> Deed.COPY;
            case LINK -> Deed.LINK;
            case PLAYLIST -> Deed.CREATE;
        };
    }

    private String words(List<String> values) {
        if (planned.action() == Action.PLAYLIST)
            return values.isEmpty() ? "" : values.size() + " tracks";
        return String.join("; ", values);
    }
}
