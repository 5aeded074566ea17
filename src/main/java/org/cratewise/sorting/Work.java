package org.cratewise.sorting;

import java.io.IOException;
import org.cratewise.catalog.Step;

/// How one kind of step is done, and how it is brought to an end after it was cut off.
interface Work {
    /// Does a step that was journaled as open, up to noting that it is done.
    Step perform(Step step, Proof proof) throws IOException, RefusedException;

    /// Finishes a step that was cut off, or brings everything back to where it began.
    Settled settle(Step step) throws IOException;

    /// Notes that a step is done, and where its file is now.
    Step finish(Step step) throws IOException;
}
