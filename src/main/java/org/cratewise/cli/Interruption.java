package org.cratewise.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Ctrl-C during long work: asks it to stop, then lets it finish what is at hand before the program
/// ends.
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_S = 30;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Runnable stop) {
        hook = Thread.ofPlatform().name("interruption").unstarted(() -> stopAndWait(stop));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Until this is closed, the end of the program begins with a call of `stop`.
    static Interruption endsWith(Runnable stop) {
        return new Interruption(stop);
    }

    private void stopAndWait(Runnable stop) {
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
            // The program is ending already; the hook has run or runs now.
        }
    }
}
