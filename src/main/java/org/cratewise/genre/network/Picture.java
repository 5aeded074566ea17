package org.cratewise.genre.network;

import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToCnnPreProcessor;

/// Reads a vector as a picture of that shape.
public record Picture(int channels, int height, int width) implements LayerPlan {
    public Picture {
        LayerPlan.require("channels", channels);
        LayerPlan.require("height", height);
        LayerPlan.require("width", width);
    }

    @Override
    public void onto(LayerStack stack) {
        stack.before(new FeedForwardToCnnPreProcessor(height, width, channels));
    }
}
