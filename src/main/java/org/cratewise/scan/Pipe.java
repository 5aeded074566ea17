package org.cratewise.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A queue with room for so many things that lie between two stages, and with an end.
final class Pipe<T> {
    private final int room;
    private final Queue<T> things = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean ended;

    Pipe(int room) {
        this.room = room;
    }

    /// Puts a thing in, as soon as there is room.
    void put(T thing) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (things.size() >= room) changed.await();
            things.add(thing);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Nothing will be put in any more.
    void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// The next thing, as soon as there is one; empty at the end.
    Optional<T> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (things.isEmpty() && !ended) changed.await();
            changed.signalAll();
            return Optional.ofNullable(things.poll());
        } finally {
            lock.unlock();
        }
    }

    /// The next things: at least one, at most `most`, and what comes within `nanos` after the
    /// first. None at the end.
    List<T> takeSome(int most, long nanos) throws InterruptedException {
        List<T> some = new ArrayList<>();
        Optional<T> next = take();
        long end = System.nanoTime() + nanos;
        while (next.isPresent()) {
            some.add(next.get());
            next = some.size() < most ? takeUntil(end) : Optional.empty();
        }
        return some;
    }

    private Optional<T> takeUntil(long end) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = end - System.nanoTime();
            while (things.isEmpty() && !ended && left > 0) left = changed.awaitNanos(left);
            changed.signalAll();
            return Optional.ofNullable(things.poll());
        } finally {
            lock.unlock();
        }
    }
}
