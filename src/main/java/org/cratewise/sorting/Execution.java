package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.EnumMap;
import java.util.Map;
import org.cratewise.catalog.Deed;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;

/// Does single steps: journals them, does them, and brings them to an end where that fails.
final class Execution {
    private final Tools tools;
    private final Map<Deed, Work> works = new EnumMap<>(Deed.class);

    Execution(Tools tools) {
        this.tools = tools;
        works.put(Deed.REWRITE, new Rewriting(tools));
        works.put(Deed.MOVE, new Moving(tools));
        works.put(Deed.COPY, new Copying(tools));
        works.put(Deed.LINK, new Linking(tools));
        works.put(Deed.CREATE, new Creating(tools));
        works.put(Deed.REMOVE, new Removing(tools));
    }

    /// Does a step. A step that fails is failed afterwards, not thrown.
    Step run(Step planned, Proof proof) {
        Step open = tools.journal().open(planned);
        tools.at(Moment.JOURNALED);
        try {
            return works.get(open.deed()).perform(open, proof);
        } catch (RefusedException e) {
            return giveUp(open, e.getMessage());
        } catch (IOException | RuntimeException e) {
            if (e instanceof org.cratewise.catalog.CatalogException broken) throw broken;
            return giveUp(open, inWords(e));
        }
    }

    /// Notes a step that was refused before it began.
    Step refuse(Step planned, String reason) {
        return tools.journal().open(planned.in(StepState.FAILED, reason));
    }

    private Step giveUp(Step open, String reason) {
        Step step = tools.journal().step(open.id()).orElse(open);
        try {
            if (works.get(step.deed()).settle(step) == Settled.FINISHED)
                return works.get(step.deed()).finish(step);
        } catch (IOException e) {
            // It stays open; the next start tries again.
            return step.in(StepState.FAILED, reason + " " + inWords(e));
        }
        return tools.journal().gaveUp(step, StepState.FAILED, reason);
    }

    /// Brings a step to its end that a crash cut off.
    Step settle(Step step) throws IOException {
        Work work = works.get(step.deed());
        Settled settled = work.settle(step);
        if (settled == Settled.FINISHED) return work.finish(step);
        String why =
                settled == Settled.LEFT
                        ? "Cut off by a crash, and the file is gone since."
                        : "Cut off by a crash, and taken back.";
        return tools.journal().gaveUp(step, StepState.ROLLED_BACK, why);
    }

    static String inWords(Exception e) {
        if (e instanceof FileAlreadyExistsException taken)
            return "Something is in the way at " + taken.getFile() + ".";
        if (e instanceof NoSuchFileException gone) return "It is gone: " + gone.getFile() + ".";
        if (e instanceof java.nio.file.AccessDeniedException denied)
            return "Not permitted at " + denied.getFile() + ".";
        if (e instanceof FileSystemException fault && fault.getReason() != null)
            return fault.getReason() + " (" + fault.getFile() + ").";
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
