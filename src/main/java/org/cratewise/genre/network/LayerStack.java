package org.cratewise.genre.network;

import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration.ListBuilder;
import org.deeplearning4j.nn.conf.layers.Layer;

/// The layers of a network so far.
public final class LayerStack {
    private final ListBuilder list;
    private int size;

    LayerStack(ListBuilder list) {
        this.list = list;
    }

    void add(Layer layer) {
        list.layer(size++, layer);
    }

    /// Turns what goes into the next layer.
    void before(InputPreProcessor turn) {
        list.inputPreProcessor(size, turn);
    }
}
