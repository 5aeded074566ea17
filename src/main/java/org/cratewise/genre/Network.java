package org.cratewise.genre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cratewise.feature.Textures;
import org.cratewise.genre.head.Memory;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/// A trained or training network with its standardization: texture windows in, log probabilities
/// out. Not safe for several threads.
final class Network {
    /// Longer segments are cut: the network learned from short sequences.
    private static final int LONGEST = 30;

    /// How many sequences go through at once.
    private static final int BATCH = 128;

    static {
        // For networks this small a second thread costs more than it does, most of all beside
        // decoders that want the processors too.
        // ND4J first: it knows where its operations are.
        Nd4j.factory().blas().setMaxThreads(1);
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    }

    private final ComputationGraph graph;
    private final Standardization standard;
    private final int genres;

    Network(ComputationGraph graph, Standardization standard, int genres) {
        this.graph = graph;
        this.standard = standard;
        this.genres = genres;
    }

    ComputationGraph graph() {
        return graph;
    }

    Standardization standard() {
        return standard;
    }

    /// One update of the weights.
    void fit(Batches.Batch batch, int windows, long seed) {
        int sequences = batch.y().length / genres;
        INDArray x = Nd4j.create(batch.x(), new long[] {sequences, standard.features(), windows});
        INDArray y = Nd4j.create(batch.y(), new long[] {sequences, genres});
        INDArray[] targets = new INDArray[graph.getNumOutputArrays()];
        Arrays.fill(targets, y);
        // Dropout draws from the one random generator of ND4J.
        Nd4j.getRandom().setSeed(seed);
        graph.fit(new MultiDataSet(new INDArray[] {x}, targets));
    }

    /// A stretch of a track.
    private record Sequence(int track, float[][] segment, int from, int windows) {}

    /// The mean log probability of each genre over a track's sequences, weighted by their length,
    /// and over the network's towers.
    ///
    /// @return [tracks][genres]
    double[][] logProbabilities(List<Textures> tracks) {
        double[][] sums = new double[tracks.size()][genres];
        double[] windows = new double[tracks.size()];
        batches(tracks, batch -> add(batch, sums, windows));
        for (int track = 0; track < sums.length; track++)
            for (int g = 0; g < genres; g++) sums[track][g] /= windows[track];
        return sums;
    }

    /// What the towers' heads get of each sequence of a track, as memories whose weights sum to 1.
    ///
    /// @return [tracks], in order
    List<List<Memory>> memories(List<Textures> tracks, int genre, boolean valid) {
        List<List<Memory>> memories = new ArrayList<>();
        for (int i = 0; i < tracks.size(); i++) memories.add(new ArrayList<>());
        int towers = graph.getNumOutputArrays();
        batches(
                tracks,
                batch -> {
                    INDArray[] inputs =
                            graph.output(
                                    GenreNetwork.beforeHead(towers),
                                    false,
                                    new INDArray[] {input(batch)},
                                    null);
                    for (int i = 0; i < batch.size(); i++) {
                        Sequence sequence = batch.get(i);
                        float[][] embedding = new float[towers][];
                        for (int t = 0; t < towers; t++)
                            embedding[t] = inputs[t].getRow(i).toFloatVector();
                        float weight =
                                (float) sequence.windows() / tracks.get(sequence.track()).windows();
                        memories.get(sequence.track())
                                .add(new Memory(genre, valid, weight, embedding));
                    }
                });
        return memories;
    }

    private void batches(List<Textures> tracks, Consumer<List<Sequence>> each) {
        for (List<Sequence> same : byLength(tracks).values())
            for (int from = 0; from < same.size(); from += BATCH)
                each.accept(same.subList(from, Math.min(same.size(), from + BATCH)));
    }

    private INDArray input(List<Sequence> batch) {
        INDArray x = tensor(batch, batch.getFirst().windows());
        // Without this the graph takes the batch size of its last training step.
        graph.clear();
        graph.setInputs(x);
        return x;
    }

    /// Sequences of the same length go together and need no masks, which 1.0.0-M2.1 gets wrong
    /// between dense and recurrent layers.
    private static TreeMap<Integer, List<Sequence>> byLength(List<Textures> tracks) {
        TreeMap<Integer, List<Sequence>> sequences = new TreeMap<>();
        for (int track = 0; track < tracks.size(); track++)
            for (float[][] segment : tracks.get(track).segments()) {
                int parts = (segment.length + LONGEST - 1) / LONGEST;
                for (int part = 0; part < parts; part++) {
                    int from = part * segment.length / parts;
                    int length = (part + 1) * segment.length / parts - from;
                    sequences
                            .computeIfAbsent(length, any -> new ArrayList<>())
                            .add(new Sequence(track, segment, from, length));
                }
            }
        return sequences;
    }

    private void add(List<Sequence> batch, double[][] sums, double[] windows) {
        int length = batch.getFirst().windows();
        INDArray[] towers = graph.output(false, input(batch));
        for (INDArray tower : towers) {
            float[][] probabilities = tower.toFloatMatrix();
            for (int i = 0; i < batch.size(); i++)
                for (int g = 0; g < genres; g++)
                    sums[batch.get(i).track()][g] +=
                            length * Math.log(Math.max(probabilities[i][g], 1e-9)) / towers.length;
        }
        for (Sequence sequence : batch) windows[sequence.track()] += length;
    }

    private INDArray tensor(List<Sequence> batch, int length) {
        int features = standard.features();
        float[] x = new float[batch.size() * features * length];
        int next = 0;
        for (Sequence sequence : batch)
            for (int f = 0; f < features; f++)
                for (int t = 0; t < length; t++)
                    x[next++] = standard.apply(f, sequence.segment()[sequence.from() + t][f]);
        return Nd4j.create(x, new long[] {batch.size(), features, length});
    }
}
