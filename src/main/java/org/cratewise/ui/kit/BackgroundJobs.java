package org.cratewise.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class BackgroundJobs implements Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundJobs.class);

    // Daemons: a scan that hangs in a decoder must not keep a closed program alive.
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("window-job-", 0).factory());

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        try {
            threads.execute(() -> answer(work, then, failed));
        } catch (RejectedExecutionException e) {
            // The window closed while an answer was on its way, which asks for more: given up.
            LOG.debug("Not begun any more", e);
        }
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
