package org.cratewise.genre;

import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;

/// What a network takes and gives.
///
/// @param features numbers in a texture window
/// @param genres outputs of each tower
record NetworkShape(long features, long genres) {
    static NetworkShape of(ComputationGraph graph) {
        long features = 0;
        long genres = 0;
        for (var layer : graph.getLayers()) {
            var conf = layer.conf().getLayer();
            if (conf instanceof DenseLayer) features = ((FeedForwardLayer) conf).getNIn();
            if (conf instanceof OutputLayer) genres = ((FeedForwardLayer) conf).getNOut();
        }
        return new NetworkShape(features, genres);
    }
}
