package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cratewise.catalog.Step;

/// Takes back a copy, a link or a playlist that Cratewise made and nobody has changed since.
final class Removing implements Work {
    private final Tools tools;

    Removing(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Step perform(Step step, Proof proof) throws IOException, RefusedException {
        Path made = step.places().target();
        if (!isAsMade(step)) throw new RefusedException("The file was changed since.");
        Disk.remove(made);
        tools.at(Moment.CLEARED);
        Disk.unmake(step.places().folders());
        return finish(step);
    }

    private static boolean isAsMade(Step step) throws IOException {
        byte[] hash = step.content().oldHash();
        Path made = step.places().target();
        if (hash.length == 0) return Linking.leads(made, step.places().source());
        return Sha256.matches(made, hash);
    }

    @Override
    public Settled settle(Step step) throws IOException {
        if (Disk.isThere(step.places().target())) return Settled.ROLLED_BACK;
        Disk.unmake(step.places().folders());
        return Settled.FINISHED;
    }

    @Override
    public Step finish(Step step) {
        Step done = tools.journal().done(step, Optional.empty(), Optional.empty());
        tools.at(Moment.DONE);
        return done;
    }
}
