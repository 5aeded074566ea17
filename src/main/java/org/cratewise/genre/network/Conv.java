package org.cratewise.genre.network;

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;

/// A convolution over a picture, of the same size after it.
///
/// @param size of its square filters
/// @param l2 pull of its weights to zero, 0 for none of its own
public record Conv(int filters, int size, Bend bend, double l2) implements LayerPlan {
    public Conv {
        LayerPlan.require("filters", filters);
        LayerPlan.require("size", size);
    }

    @Override
    public void onto(LayerStack stack) {
        ConvolutionLayer.Builder layer =
                new ConvolutionLayer.Builder(size, size)
                        .nOut(filters)
                        .convolutionMode(ConvolutionMode.Same)
                        .activation(Bend.of(bend));
        if (l2 > 0) layer.l2(l2);
        stack.add(layer.build());
    }
}
