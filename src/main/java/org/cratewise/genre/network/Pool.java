package org.cratewise.genre.network;

import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;

/// Max pooling; what is left at the edge makes a smaller pool, so that nothing shrinks away.
public record Pool(int height, int width) implements LayerPlan {
    public Pool {
        LayerPlan.require("height", height);
        LayerPlan.require("width", width);
    }

    @Override
    public void onto(LayerStack stack) {
        stack.add(
                new SubsamplingLayer.Builder(PoolingType.MAX)
                        .kernelSize(height, width)
                        .stride(height, width)
                        .convolutionMode(ConvolutionMode.Same)
                        .build());
    }
}
