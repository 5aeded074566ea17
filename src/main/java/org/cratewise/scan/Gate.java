package org.cratewise.scan;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Stands before each track: open, closed for a pause, or closed for good.
final class Gate {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private boolean paused;
    private boolean cancelled;

    /// Waits while there is a pause.
    ///
    /// @return whether to go on; false once cancelled
    boolean pass() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (paused && !cancelled) moved.await();
            return !cancelled;
        } finally {
            lock.unlock();
        }
    }

    void pause() {
        set(true, false);
    }

    void resume() {
        set(false, false);
    }

    void cancel() {
        set(false, true);
    }

    private void set(boolean pause, boolean cancel) {
        lock.lock();
        try {
            paused = pause;
            cancelled |= cancel;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isPaused() {
        lock.lock();
        try {
            return paused && !cancelled;
        } finally {
            lock.unlock();
        }
    }

    boolean isCancelled() {
        lock.lock();
        try {
            return cancelled;
        } finally {
            lock.unlock();
        }
    }
}
