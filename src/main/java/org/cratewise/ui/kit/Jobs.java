package org.cratewise.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work off the window's thread, its answer on it. The only road to `Platform.runLater`.
public interface Jobs extends AutoCloseable {
    /// Runs some work; exactly one of the two consumers is called afterwards, on the window's
    /// thread.
    <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed);

    /// Gives up what hasn't begun.
    @Override
    void close();

    /// Work on threads of its own, for the running program.
    static Jobs background() {
        return new BackgroundJobs();
    }

    /// Everything at once on the calling thread, for tests of models.
    static Jobs sameThread() {
        return new SameThreadJobs();
    }
}
