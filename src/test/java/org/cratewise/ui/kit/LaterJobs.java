package org.cratewise.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Jobs that are done when a test says so.
public final class LaterJobs implements Jobs {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        waiting.add(() -> Jobs.sameThread().run(work, then, failed));
    }

    /// Does them, and those that come of them.
    public void doAll() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    @Override
    public void close() {}
}
