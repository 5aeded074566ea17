package org.cratewise.scan;

/// One step of the pipeline.
///
/// @param threads how many may do it at once
/// @param body runs once on each of these threads, until there is nothing more to do
/// @param atEnd runs once, after the last of them, whether it ended well or not
record Stage(String name, int threads, Body body, Runnable atEnd) {
    /// Work that can be interrupted.
    @FunctionalInterface
    interface Body {
        void run() throws InterruptedException;
    }
}
