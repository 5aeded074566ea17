package org.cratewise.sorting;

/// Starts processes that change files, and sees to it that they end in the middle of it.
interface Predator extends AutoCloseable {
    /// How a process met its end.
    ///
    /// @param at the moment at which it halted; empty if it was killed from outside
    record End(String at) {}

    /// Starts a process and kills it.
    ///
    /// @param haltAt how many moments it passes before it halts by itself; 0: it is killed from
    /// outside
    /// @param millis how long after its start it is killed from outside
    End kill(Endless.Place place, long seed, int haltAt, int millis) throws Exception;

    @Override
    void close();
}
