package org.cratewise.sorting;

/// Is told as a step goes on. Tests cut it off there.
@FunctionalInterface
public interface Moments {
    /// Nobody listens.
    Moments UNHEARD = moment -> {};

    void reached(Moment moment);
}
