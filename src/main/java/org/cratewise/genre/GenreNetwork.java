package org.cratewise.genre;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.LearnedSelfAttentionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/// The network: each texture window through a dense layer, an LSTM over the windows, then what one
/// learned question finds in its outputs beside their mean, and a softmax over the genres.
final class GenreNetwork {
    private static final int DENSE = 128;
    private static final int MEMORY = 96;

    private GenreNetwork() {}

    /// A fresh network with random weights.
    static ComputationGraph of(TrainingOptions options, int features, int genres) {
        ComputationGraph network = new ComputationGraph(shape(options, features, genres));
        network.init();
        return network;
    }

    private static ComputationGraphConfiguration shape(
            TrainingOptions options, int features, int genres) {
        var adam = new Adam(OneCycle.of(options.learningRate(), options.steps()));
        return new NeuralNetConfiguration.Builder()
                .seed(options.seed())
                .updater(adam)
                .weightDecay(options.weightDecay())
                .weightInit(WeightInit.XAVIER)
                .graphBuilder()
                .addInputs("windows")
                .setInputTypes(InputType.recurrent(features))
                .addLayer("dense", dense(options, features), "windows")
                .addLayer("norm", new BatchNormalization(), "dense")
                .addLayer("bend", new ActivationLayer(new ActivationLReLU(0.2)), "norm")
                .addLayer("lstm", lstm(options), "bend")
                .addLayer("question", question(), "lstm")
                .addLayer("attended", new GlobalPoolingLayer(PoolingType.AVG), "question")
                .addLayer("mean", new GlobalPoolingLayer(PoolingType.AVG), "lstm")
                .addVertex("both", new MergeVertex(), "attended", "mean")
                .addLayer("genre", output(options, genres), "both")
                .setOutputs("genre")
                .build();
    }

    // DL4J's dropOut is the share that is kept, of a layer's input.
    private static DenseLayer dense(TrainingOptions options, int features) {
        return new DenseLayer.Builder()
                .nIn(features)
                .nOut(DENSE)
                .activation(Activation.IDENTITY)
                .dropOut(1 - options.inputDropout())
                .build();
    }

    private static LSTM lstm(TrainingOptions options) {
        return new LSTM.Builder()
                .nIn(DENSE)
                .nOut(MEMORY)
                .activation(Activation.TANH)
                .dropOut(1 - options.dropout())
                .build();
    }

    private static LearnedSelfAttentionLayer question() {
        return new LearnedSelfAttentionLayer.Builder()
                .nIn(MEMORY)
                .nOut(MEMORY)
                .nHeads(1)
                .nQueries(1)
                .projectInput(false)
                .build();
    }

    private static OutputLayer output(TrainingOptions options, int genres) {
        return new OutputLayer.Builder(LossFunctions.LossFunction.MCXENT)
                .nOut(genres)
                .activation(Activation.SOFTMAX)
                .dropOut(1 - options.dropout())
                .build();
    }
}
