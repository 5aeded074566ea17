package org.cratewise.genre.network;

import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.recurrent.Bidirectional;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
import org.nd4j.linalg.activations.Activation;

/// Long short-term memory, one or several in a row.
///
/// @param layers in a row, 0 means 1
/// @param both whether it hears the sequence backwards too
/// @param keep what goes on from the last of them
/// @param dropout share of the input hidden in training
/// @param recurrentDropout share of the outputs hidden in training on their way back
public record Lstm(
        int units, int layers, boolean both, Keep keep, double dropout, double recurrentDropout)
        implements LayerPlan {
    public Lstm {
        LayerPlan.require("units", units);
        layers = layers == 0 ? 1 : layers;
        LayerPlan.require("layers", layers);
        LayerPlan.requireShare("dropout", dropout);
        LayerPlan.requireShare("recurrentDropout", recurrentDropout);
        if (keep == null) keep = Keep.ALL;
    }

    /// What is left of a sequence.
    public enum Keep {
        /// Every step.
        ALL,
        /// The last step.
        LAST,
        /// The mean of all steps.
        MEAN
    }

    @Override
    public void onto(LayerStack stack) {
        for (int i = 1; i < layers; i++) stack.add(one());
        stack.add(keep == Keep.LAST ? new LastTimeStep(one()) : one());
        if (keep == Keep.MEAN) stack.add(new GlobalPoolingLayer(PoolingType.AVG));
    }

    private Layer one() {
        LSTM.Builder layer = new LSTM.Builder().nOut(units).activation(Activation.TANH);
        if (dropout > 0) layer.dropOut(1 - dropout);
        if (recurrentDropout > 0) layer.weightNoise(new RecurrentDropout(recurrentDropout));
        LSTM lstm = layer.build();
        return both ? new Bidirectional(Bidirectional.Mode.CONCAT, lstm) : lstm;
    }
}
