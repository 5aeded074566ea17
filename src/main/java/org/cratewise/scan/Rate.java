package org.cratewise.scan;

import java.util.Arrays;
import java.util.function.LongSupplier;

/// How often something happened per second, over the last half minute.
final class Rate {
    private static final int SECONDS = 30;
    private static final double NANOS = 1e9;

    private final LongSupplier clock;

    /// How often it happened in each second, the newest at `second % SECONDS`.
    private final long[] counts = new long[SECONDS];

    private long begin;
    private long second;

    /// @param clock in nanoseconds, as {@link System#nanoTime}
    Rate(LongSupplier clock) {
        this.clock = clock;
        restart();
    }

    /// Forgets all, as after a pause.
    synchronized void restart() {
        begin = clock.getAsLong();
        second = 0;
        Arrays.fill(counts, 0);
    }

    /// It happened once more.
    synchronized void count() {
        advance();
        counts[(int) (second % SECONDS)]++;
    }

    private void advance() {
        long now = (long) ((clock.getAsLong() - begin) / NANOS);
        for (long s = Math.max(second + 1, now - SECONDS + 1); s <= now; s++)
            counts[(int) (s % SECONDS)] = 0;
        second = Math.max(second, now);
    }

    /// Times per second; 0 before anything happened.
    synchronized double perSecond() {
        advance();
        long sum = 0;
        for (long count : counts) sum += count;
        double elapsed = (clock.getAsLong() - begin) / NANOS;
        // The seconds in the ring: the ones that are over, and what there is of the newest.
        double span = Math.min(elapsed, SECONDS - 1 + elapsed % 1);
        return span > 0 ? sum / span : 0;
    }
}
