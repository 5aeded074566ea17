package org.cratewise.genre.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.Standardization;
import org.cratewise.genre.intake.Blueprint;
import org.cratewise.genre.intake.Coefficients;
import org.cratewise.genre.intake.ModelZip;
import org.deeplearning4j.exception.DL4JException;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
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

    /// Weights of the largest network that is built: a plan may come from anywhere.
    private static final long MOST_WEIGHTS = 100_000_000;

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
        MultiLayerNetwork network = new MultiLayerNetwork(shape(plan, optimiser, seed, steps));
        network.init();
        return new LayerNetwork(plan, standard, network);
    }

    private static MultiLayerConfiguration shape(
            NetworkPlan plan, Optimiser optimiser, long seed, int steps) {
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
            MultiLayerConfiguration shape = list.build();
            if (weights(shape) > MOST_WEIGHTS)
                throw new ModelException("These layers have more than 100 million weights");
            return shape;
        } catch (DL4JException | IllegalStateException | IllegalArgumentException e) {
            throw new ModelException("These layers make no network: " + e.getMessage(), e);
        }
    }

    private static long weights(MultiLayerConfiguration shape) {
        return shape.getConfs().stream()
                .mapToLong(layer -> layer.getLayer().initializer().numParams(layer))
                .sum();
    }

    private static OutputLayer output(NetworkPlan plan) {
        return new OutputLayer.Builder(plan.several() ? LossFunction.XENT : LossFunction.MCXENT)
                .nOut(plan.genres())
                .activation(plan.several() ? Activation.SIGMOID : Activation.SOFTMAX)
                .build();
    }

    /// A trained network, from a file that may come from anywhere: only numbers are taken from it.
    ///
    /// @throws ModelException if it is damaged, or another network's
    public static LayerNetwork read(
            NetworkPlan plan, Optimiser optimiser, Standardization standard, Path file) {
        MultiLayerConfiguration shape = shape(plan, optimiser, 0, 1);
        int count = Math.toIntExact(weights(shape));
        try (InputStream in = Files.newInputStream(file)) {
            ModelZip zip = ModelZip.read(in, Coefficients.bytes(count));
            new Blueprint(shape.toJson()).require(zip.configuration());
            float[] weights = Coefficients.read(zip.coefficients(), count);
            MultiLayerNetwork network = new MultiLayerNetwork(shape);
            network.init(Nd4j.create(weights, new long[] {1, count}), false);
            return new LayerNetwork(plan, standard, network);
        } catch (IOException e) {
            throw new ModelException(
                    "%s can't be used: %s. Train it again, or get it from where it came from."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /// A network that this program was training, to go on from.
    public static LayerNetwork resume(NetworkPlan plan, Standardization standard, Path file)
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
