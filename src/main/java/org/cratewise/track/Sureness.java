package org.cratewise.track;

/// How far a prediction is to be trusted, by thresholds measured on artists the model never heard.
public enum Sureness {
    /// Right often enough to be accepted in bulk.
    SURE,
    /// More probably right than wrong.
    LIKELY,
    /// The model doesn't know; a person should listen.
    UNSURE;

    /// The share of right ones that {@link #SURE} promises.
    public static final double PROMISE = 0.9;
}
