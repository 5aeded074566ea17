package org.cratewise.genre.network;

import org.deeplearning4j.nn.conf.layers.BatchNormalization;

/// Batch normalization.
public record Norm() implements LayerPlan {
    @Override
    public void onto(LayerStack stack) {
        stack.add(new BatchNormalization());
    }
}
