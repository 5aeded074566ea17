package org.cratewise.genre.lab;

/// Hears how a run of the Lab goes, on the thread that runs it, and can stop it.
public interface LabListener {
    /// Says nothing, stops nothing.
    LabListener NONE = new LabListener() {};

    /// Clips were turned into segments.
    default void heard(int clips, int all) {}

    /// All is heard; the training begins, or goes on.
    default void begun(NetworkFacts facts) {}

    /// An epoch is over; its weights are kept.
    default void epoch(Epoch epoch, int of) {}

    /// Asked after every step and every clip. What is done is kept: the same run, started again,
    /// goes on after its last whole epoch.
    default boolean stopped() {
        return false;
    }

    /// What is about to be trained.
    ///
    /// @param weights in the network
    /// @param training segments to train on
    record NetworkFacts(long weights, int training, int validation, int test) {}
}
