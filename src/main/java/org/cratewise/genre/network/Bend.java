package org.cratewise.genre.network;

import org.nd4j.linalg.activations.Activation;

/// What is done to each output of a layer.
public enum Bend {
    NONE(Activation.IDENTITY),
    RELU(Activation.RELU),
    ELU(Activation.ELU),
    TANH(Activation.TANH);

    private final Activation activation;

    Bend(Activation activation) {
        this.activation = activation;
    }

    /// None where a plan doesn't say.
    static Activation of(Bend bend) {
        return (bend == null ? NONE : bend).activation;
    }
}
