package org.cratewise.genre;

import java.util.List;
import java.util.stream.IntStream;
import org.cratewise.genre.head.Head;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/// The network: each texture window through a dense layer, an LSTM over the windows, then what one
/// learned question finds in its outputs beside their mean, and a softmax over the genres. Several
/// such towers stand side by side, each with an output of its own; their mean errs less than one.
final class GenreNetwork {
    private static final int DENSE = 128;
    private static final int MEMORY = 96;
    private static final String HEAD = "genre-";

    private GenreNetwork() {}

    /// A fresh network with random weights.
    static ComputationGraph of(TrainingOptions options, int features, int genres) {
        ComputationGraph network = new ComputationGraph(shape(options, features, genres));
        network.init();
        return network;
    }

    /// What a trained network looks like, whatever it was trained with.
    static ComputationGraphConfiguration shape(int towers, int features, int genres) {
        return shape(TrainingOptions.USUAL.withSteps(1).withTowers(towers), features, genres);
    }

    /// How many weights a network of a shape has.
    static int weights(ComputationGraphConfiguration shape) {
        return Math.toIntExact(
                shape.getVertices().values().stream().mapToLong(v -> v.numParams(false)).sum());
    }

    /// A network that only hears.
    ///
    /// @param weights [{@link #weights}]
    static ComputationGraph of(ComputationGraphConfiguration shape, float[] weights) {
        ComputationGraph network = new ComputationGraph(shape);
        network.init(Nd4j.create(weights, new long[] {1, weights.length}), false);
        return network;
    }

    /// The layers whose outputs go into the heads, by tower.
    static List<String> beforeHead(int towers) {
        return IntStream.rangeClosed(1, towers).mapToObj(t -> "attention-" + t).toList();
    }

    /// How many numbers go into each head.
    static int headInputs() {
        return 2 * MEMORY;
    }

    /// The heads of a network.
    static Head head(ComputationGraph network) {
        int towers = network.getNumOutputArrays();
        float[][][] weights = new float[towers][][];
        float[][] biases = new float[towers][];
        for (int t = 0; t < towers; t++) {
            weights[t] = network.getParam(HEAD + (t + 1) + "_W").toFloatMatrix();
            biases[t] = network.getParam(HEAD + (t + 1) + "_b").toFloatVector();
        }
        return new Head(weights, biases);
    }

    /// A copy of a network with other heads.
    static ComputationGraph withHead(ComputationGraph network, int features, Head head) {
        int towers = network.getNumOutputArrays();
        ComputationGraph copy = new ComputationGraph(shape(towers, features, head.genres()));
        copy.init();
        network.paramTable()
                .forEach(
                        (name, values) -> {
                            if (!name.startsWith(HEAD)) copy.setParam(name, values.dup());
                        });
        for (int t = 0; t < towers; t++) {
            copy.setParam(HEAD + (t + 1) + "_W", Nd4j.create(head.weights()[t]));
            copy.setParam(
                    HEAD + (t + 1) + "_b",
                    Nd4j.create(head.biases()[t], new long[] {1, head.genres()}));
        }
        return copy;
    }

    private static ComputationGraphConfiguration shape(
            TrainingOptions options, int features, int genres) {
        var adam = new Adam(OneCycle.of(options.learningRate(), options.steps()));
        GraphBuilder graph =
                new NeuralNetConfiguration.Builder()
                        .seed(options.seed())
                        .updater(adam)
                        .weightDecay(options.weightDecay())
                        .weightInit(WeightInit.XAVIER)
                        .graphBuilder()
                        .addInputs("windows")
                        .setInputTypes(InputType.recurrent(features));
        String[] outputs = new String[options.towers()];
        for (int tower = 0; tower < outputs.length; tower++)
            outputs[tower] = tower(graph, "-" + (tower + 1), options, features, genres);
        return graph.setOutputs(outputs).build();
    }

    private static String tower(
            GraphBuilder graph, String name, TrainingOptions options, int features, int genres) {
        ActivationLayer bend = new ActivationLayer(new ActivationLReLU(0.2));
        graph.addLayer("dense" + name, dense(options, features), "windows")
                .addLayer("norm" + name, new BatchNormalization(), "dense" + name)
                .addLayer("bend" + name, bend, "norm" + name)
                .addLayer("lstm" + name, lstm(options), "bend" + name)
                .addLayer("attention" + name, new Attention(MEMORY), "lstm" + name)
                .addLayer("genre" + name, output(options, genres), "attention" + name);
        return "genre" + name;
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

    private static OutputLayer output(TrainingOptions options, int genres) {
        return new OutputLayer.Builder(LossFunctions.LossFunction.MCXENT)
                .nOut(genres)
                .activation(Activation.SOFTMAX)
                .dropOut(1 - options.dropout())
                .build();
    }
}
