package org.cratewise.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Asks one question at a time; of those that come meanwhile only the newest is asked. So whoever
/// runs down a list with the arrow key doesn't start as many decoders as there are tracks. To be
/// used on the window's thread.
public final class Newest {
    private final Jobs jobs;
    private Runnable waiting;
    private boolean busy;

    public Newest(Jobs jobs) {
        this.jobs = jobs;
    }

    /// As {@link Jobs#run}, unless a newer question comes before this one's turn: then neither of
    /// the consumers is called.
    public <T> void ask(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        Runnable question = () -> jobs.run(work, answer -> end(then, answer), e -> end(failed, e));
        if (busy) {
            waiting = question;
        } else {
            busy = true;
            question.run();
        }
    }

    private <T> void end(Consumer<T> consumer, T value) {
        try {
            consumer.accept(value);
        } finally {
            Runnable next = waiting;
            waiting = null;
            busy = next != null;
            if (next != null) next.run();
        }
    }
}
