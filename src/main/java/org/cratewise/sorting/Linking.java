package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cratewise.catalog.Step;

/// Makes a symbolic link, relative, so that a library can be carried away as a whole.
final class Linking implements Work {
    private final Tools tools;

    Linking(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Step perform(Step step, Proof proof) throws IOException {
        Disk.make(step.places().folders());
        tools.at(Moment.FOLDERS_MADE);
        Path target = step.places().target();
        Files.createSymbolicLink(target, leadingTo(step.places().source(), target));
        Disk.syncFolder(target.getParent());
        tools.at(Moment.PUBLISHED);
        return finish(step);
    }

    static Path leadingTo(Path source, Path link) {
        // Of another root, as on Windows, there is no way but the whole one.
        if (!java.util.Objects.equals(source.getRoot(), link.getRoot())) return source;
        return link.getParent().relativize(source);
    }

    static boolean leads(Path link, Path source) throws IOException {
        return Files.isSymbolicLink(link)
                && Files.readSymbolicLink(link).equals(leadingTo(source, link));
    }

    @Override
    public Settled settle(Step step) throws IOException {
        if (leads(step.places().target(), step.places().source())) return Settled.FINISHED;
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
