package org.cratewise.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C during long work: asks it to stop, then holds the end of the program back until it has
/// finished what was at hand. Opened before everything else the work needs, so that it is closed
/// last.
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_S = 30;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("interruption").unstarted(this::end);
    private volatile Runnable stop = () -> {};

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// From now on Ctrl-C begins with this.
    void calls(Runnable stop) {
        this.stop = stop;
    }

    private void end() {
        stop.run();
        try {
            finished.await(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already; the hook runs.
        }
    }
}
