package org.cratewise.genre.network;

import org.cratewise.genre.OneCycle;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.RmsProp;

/// How weights are updated.
///
/// @param kind Adam where it isn't said
/// @param learningRate its peak with one cycle
/// @param oneCycle up and down again over the whole training, with Adam only
/// @param l2 pull of all weights to zero within the gradient, as `weight_decay` of PyTorch's Adam
/// @param weightDecay the same beside the gradient, as in AdamW
public record Optimiser(
        Kind kind, double learningRate, boolean oneCycle, double l2, double weightDecay) {
    public Optimiser {
        if (kind == null) kind = Kind.ADAM;
        if (!(learningRate > 0 && learningRate < 10))
            throw new IllegalArgumentException("Not a learning rate: " + learningRate);
        if (!(l2 >= 0 && weightDecay >= 0))
            throw new IllegalArgumentException("l2 and weightDecay can't be negative");
        if (oneCycle && kind != Kind.ADAM)
            throw new IllegalArgumentException("One cycle goes with ADAM, not " + kind);
    }

    /// The rules there are.
    public enum Kind {
        ADAM,
        RMSPROP,
        /// Gradient descent with Nesterov momentum 0.9.
        SGD
    }

    /// @param steps of the whole training
    IUpdater updater(int steps) {
        if (oneCycle) return new Adam(OneCycle.of(learningRate, steps));
        return switch (kind) {
            case ADAM -> new Adam(learningRate);
            case RMSPROP -> new RmsProp(learningRate);
            case SGD -> new Nesterovs(learningRate, 0.9);
        };
    }
}
