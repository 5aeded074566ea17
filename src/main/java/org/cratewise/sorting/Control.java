package org.cratewise.sorting;

/// Lets another thread pause and stop a batch between its steps, and look how far it is.
public final class Control {
    /// How far a batch is.
    ///
    /// @param tried steps that were done or failed
    public record Progress(int tried, int failed, int planned) {}

    private boolean paused;
    private boolean stopped;
    private volatile Progress progress = new Progress(0, 0, 0);

    /// Holds before the next step.
    public synchronized void pause() {
        paused = true;
    }

    /// Goes on after a pause.
    public synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /// Ends after the step at hand; what is done stays done.
    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /// How far it is, for a timer to ask.
    public Progress progress() {
        return progress;
    }

    void tell(Progress now) {
        progress = now;
    }

    /// Waits as long as it is paused.
    ///
    /// @return whether to go on
    synchronized boolean goOn() {
        try {
            while (paused && !stopped) wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
        return !stopped;
    }
}
