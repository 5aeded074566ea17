package org.cratewise.genre;

/// Hears how training goes, on the thread that trains, and can stop it.
public interface TrainingListener {
    /// Says nothing, stops nothing.
    TrainingListener NONE = new TrainingListener() {};

    /// Clips were turned into texture windows.
    default void heard(int clips, int all) {}

    /// The model was tried on the validation clips.
    default void checked(TrainingProgress progress) {}

    /// Asked after every step and every clip. What is done is kept: the same training, started
    /// again, goes on from there.
    default boolean stopped() {
        return false;
    }
}
