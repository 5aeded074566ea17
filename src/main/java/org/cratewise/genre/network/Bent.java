package org.cratewise.genre.network;

import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.nd4j.linalg.activations.impl.ActivationLReLU;

/// A leaky ReLU.
///
/// @param slope below zero; 0 is a plain ReLU
public record Bent(double slope) implements LayerPlan {
    public Bent {
        LayerPlan.requireShare("slope", slope);
    }

    @Override
    public void onto(LayerStack stack) {
        stack.add(new ActivationLayer(new ActivationLReLU(slope)));
    }
}
