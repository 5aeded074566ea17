package org.cratewise.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Does all stages at once, on threads of their own.
final class ThreadCrew implements Crew {
    private final int priority;

    /// One entry for each thread that ended, with what it threw.
    private final BlockingQueue<Optional<Throwable>> ends = new LinkedBlockingQueue<>();

    /// @param quiet whether other threads and programs go first, where the system heeds that
    ThreadCrew(boolean quiet) {
        priority = quiet ? Thread.MIN_PRIORITY : Thread.NORM_PRIORITY;
    }

    @Override
    public int room(int wanted) {
        return wanted;
    }

    @Override
    public void run(List<Stage> stages) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Stage stage : stages) threads.addAll(threadsOf(stage));
        threads.forEach(Thread::start);
        Throwable first = awaitAll(threads);
        for (Thread thread : threads) thread.join();
        rethrow(first);
    }

    /// Waits for every end.
    ///
    /// @return what was thrown first, or null
    private Throwable awaitAll(List<Thread> threads) {
        Throwable first = null;
        for (int ended = 0; ended < threads.size(); ) {
            Optional<Throwable> thrown;
            try {
                thrown = ends.take();
                ended++;
            } catch (InterruptedException e) {
                thrown = Optional.of(e);
            }
            if (thrown.isPresent() && first == null) {
                first = thrown.get();
                threads.forEach(Thread::interrupt);
            }
        }
        return first;
    }

    private List<Thread> threadsOf(Stage stage) {
        AtomicInteger left = new AtomicInteger(stage.threads());
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= stage.threads(); i++)
            threads.add(
                    Thread.ofPlatform()
                            .name("scan: " + stage.name() + " " + i)
                            .daemon()
                            .priority(priority)
                            .unstarted(() -> work(stage, left)));
        return threads;
    }

    private void work(Stage stage, AtomicInteger left) {
        Throwable thrown = null;
        try {
            stage.body().run();
        } catch (Throwable e) {
            thrown = e;
        } finally {
            if (left.decrementAndGet() == 0) stage.atEnd().run();
            ends.add(Optional.ofNullable(thrown));
        }
    }

    private static void rethrow(Throwable thrown) throws InterruptedException {
        if (thrown instanceof InterruptedException e) throw e;
        if (thrown instanceof RuntimeException e) throw e;
        if (thrown instanceof Error e) throw e;
    }
}
