package org.cratewise.genre.network;

import org.deeplearning4j.nn.conf.layers.DenseLayer;

/// Every input to every unit; in a sequence, at each step by itself.
///
/// @param l2 pull of its weights to zero, 0 for none of its own
public record Dense(int units, Bend bend, double l2) implements LayerPlan {
    public Dense {
        LayerPlan.require("units", units);
    }

    @Override
    public void onto(LayerStack stack) {
        DenseLayer.Builder layer = new DenseLayer.Builder().nOut(units).activation(Bend.of(bend));
        if (l2 > 0) layer.l2(l2);
        stack.add(layer.build());
    }
}
