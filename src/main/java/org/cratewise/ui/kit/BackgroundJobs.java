package org.cratewise.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

final class BackgroundJobs implements Jobs {
    // Daemons: a scan that hangs in a decoder must not keep a closed program alive.
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("window-job-", 0).factory());

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        // What ends while the window closes may want something more.
        if (!threads.isShutdown()) threads.execute(() -> answer(work, then, failed));
    }

    private static <T> void answer(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        try {
            T answer = work.call();
            Platform.runLater(() -> then.accept(answer));
        } catch (Exception e) {
            Platform.runLater(() -> failed.accept(e));
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
