package org.cratewise.scan;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// Lets several listen at once, or, while something wants it quiet, one after the other.
final class Hush {
    private final ReentrantLock turn = new ReentrantLock(true);
    private final BooleanSupplier quiet;
    private final Gate gate;

    /// What is listened to.
    @FunctionalInterface
    interface Attention {
        Outcome attend() throws InterruptedException;
    }

    /// @param gate whoever waited for a turn has to pass it again
    Hush(BooleanSupplier quiet, Gate gate) {
        this.quiet = quiet;
        this.gate = gate;
    }

    /// Listens, now or when it is one's turn; empty if the scan was cancelled meanwhile.
    Optional<Outcome> attend(Attention attention) throws InterruptedException {
        if (!quiet.getAsBoolean()) return Optional.of(attention.attend());
        turn.lockInterruptibly();
        try {
            return gate.pass() ? Optional.of(attention.attend()) : Optional.empty();
        } finally {
            turn.unlock();
        }
    }
}
