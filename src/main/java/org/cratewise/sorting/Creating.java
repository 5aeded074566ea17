package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.cratewise.catalog.Step;

/// Makes a file of given content: a playlist.
final class Creating implements Work {
    private final Tools tools;

    Creating(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Step perform(Step step, Proof proof) throws IOException {
        Disk.make(step.places().folders());
        tools.at(Moment.FOLDERS_MADE);
        Path temporary = step.places().temporary();
        byte[] content = step.content().bytes();
        Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
        Disk.sync(temporary);
        tools.at(Moment.TEMPORARY_WRITTEN);
        byte[] hash = Sha256.of(content);
        Step ready = tools.journal().ready(step.with(new Step.Content(content, new byte[0], hash)));
        tools.at(Moment.READY);
        Disk.Arrival arrival = Disk.publish(temporary, step.places().target(), Disk.mark(step));
        tools.at(Moment.PUBLISHED);
        if (arrival == Disk.Arrival.HAS_BOTH_NAMES) Disk.remove(temporary);
        tools.at(Moment.CLEARED);
        return finish(ready);
    }

    @Override
    public Settled settle(Step step) throws IOException {
        Disk.remove(step.places().temporary());
        byte[] hash = step.content().newHash();
        if (hash.length > 0 && Sha256.matches(step.places().target(), hash))
            return Settled.FINISHED;
        Disk.removeMark(step.places().target(), Disk.mark(step));
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
