package org.cratewise.genre.network;

import org.deeplearning4j.nn.conf.layers.DropoutLayer;

/// @param share of the values hidden in training
public record Dropout(double share) implements LayerPlan {
    public Dropout {
        LayerPlan.requireShare("share", share);
    }

    @Override
    public void onto(LayerStack stack) {
        // DL4J asks for the share that is kept, and 0 means no dropout.
        if (share > 0) stack.add(new DropoutLayer.Builder(1 - share).build());
    }
}
