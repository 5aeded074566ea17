package org.cratewise.genre.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.Standardization;
import org.deeplearning4j.exception.DL4JException;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration.ListBuilder;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/// A network made of a list of layers, trained on segments `[steps][features]`. Not safe for
/// several threads.
public final class LayerNetwork {
    private static final int BATCH = 256;

    private final NetworkPlan plan;
    private final Standardization standard;
    private final MultiLayerNetwork network;

    private LayerNetwork(NetworkPlan plan, Standardization standard, MultiLayerNetwork network) {
        this.plan = plan;
        this.standard = standard;
        this.network = network;
    }

    /// A fresh network with random weights.
    ///
    /// @param steps updates of the whole training
    /// @throws ModelException if these layers can't follow each other
    public static LayerNetwork fresh(
            NetworkPlan plan, Optimiser optimiser, Standardization standard, long seed, int steps) {
        NeuralNetConfiguration.Builder options =
                new NeuralNetConfiguration.Builder()
                        .seed(seed)
                        .updater(optimiser.updater(steps))
                        .weightInit(WeightInit.XAVIER);
        if (optimiser.l2() > 0) options.l2(optimiser.l2());
        if (optimiser.weightDecay() > 0) options.weightDecay(optimiser.weightDecay());
        ListBuilder list = options.list();
        LayerStack stack = new LayerStack(list);
        plan.layers().forEach(layer -> layer.onto(stack));
        stack.add(output(plan));
        list.setInputType(plan.layout().type(plan.steps(), plan.features()));
        try {
            MultiLayerNetwork network = new MultiLayerNetwork(list.build());
            network.init();
            return new LayerNetwork(plan, standard, network);
        } catch (DL4JException | IllegalStateException | IllegalArgumentException e) {
            throw new ModelException("These layers make no network: " + e.getMessage(), e);
        }
    }

    private static OutputLayer output(NetworkPlan plan) {
        return new OutputLayer.Builder(plan.several() ? LossFunction.XENT : LossFunction.MCXENT)
                .nOut(plan.genres())
                .activation(plan.several() ? Activation.SIGMOID : Activation.SOFTMAX)
                .build();
    }

    /// A network that {@link #save} wrote.
    public static LayerNetwork load(NetworkPlan plan, Standardization standard, Path file)
            throws IOException {
        return new LayerNetwork(
                plan, standard, ModelSerializer.restoreMultiLayerNetwork(file.toFile(), true));
    }

    /// @param goesOn whether the training will go on from it
    public void save(Path file, boolean goesOn) throws IOException {
        ModelSerializer.writeModel(network, file.toFile(), goesOn);
    }

    /// How many weights it has.
    public long weights() {
        return network.numParams();
    }

    /// One update of the weights.
    ///
    /// @param segments [batch][steps][features]
    /// @param targets [batch][genres]
    /// @param seed of what dropout hides
    /// @return the loss before it, without what pulls the weights to zero
    public double fit(List<float[][]> segments, float[][] targets, long seed) {
        // Dropout draws from the one random generator of ND4J.
        Nd4j.getRandom().setSeed(seed);
        double pull = network.calcRegularizationScore(true);
        network.fit(tensor(segments), Nd4j.create(targets));
        return network.score() - pull;
    }

    /// [segments][genres]
    public double[][] probabilities(List<float[][]> segments) {
        double[][] probabilities = new double[segments.size()][];
        for (int from = 0; from < segments.size(); from += BATCH) {
            int to = Math.min(segments.size(), from + BATCH);
            INDArray x = tensor(segments.subList(from, to));
            // Without this the network takes the batch size of its last training step.
            network.clear();
            network.setInput(x);
            double[][] batch = network.output(x, false).toDoubleMatrix();
            System.arraycopy(batch, 0, probabilities, from, batch.length);
        }
        return probabilities;
    }

    private INDArray tensor(List<float[][]> segments) {
        int steps = plan.steps();
        int features = plan.features();
        float[] x = new float[segments.size() * steps * features];
        int at = 0;
        for (float[][] segment : segments)
            for (int f = 0; f < features; f++)
                for (int t = 0; t < steps; t++) x[at++] = standard.apply(f, segment[t][f]);
        return Nd4j.create(x, plan.layout().shape(segments.size(), steps, features));
    }
}
