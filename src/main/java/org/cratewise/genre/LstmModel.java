package org.cratewise.genre;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.factory.Nd4j;

/// The LSTM that hears genres in texture windows. Safe for several threads, one at a time: the
/// network keeps its activations, so calls wait for one another.
public final class LstmModel implements GenreModel {
    private final ModelFacts facts;
    private final List<Genre> genres;
    private final Network network;

    private LstmModel(ModelFacts facts, ComputationGraph graph) {
        this.facts = facts;
        this.genres = facts.genres().stream().map(Genre::new).toList();
        var standard = new Standardization(facts.means(), facts.deviations());
        this.network = new Network(graph, standard, genres.size());
    }

    /// @throws ModelException if a file is missing or damaged, or the model hears other windows
    /// than this program makes
    static LstmModel load(ModelFiles files) {
        ModelFacts facts = files.facts();
        facts.requireExtractor(TextureExtractor.VERSION);
        return new LstmModel(facts, files.weights(facts));
    }

    /// All that is known of it beside its weights.
    public ModelFacts facts() {
        return facts;
    }

    @Override
    public String id() {
        return facts.id();
    }

    @Override
    public List<Genre> genres() {
        return genres;
    }

    @Override
    public String extractorVersion() {
        return facts.extractorVersion();
    }

    /// @throws ModelException if windows are of another extractor or a track has none
    @Override
    public synchronized List<Prediction> predict(List<Textures> tracks) {
        tracks.forEach(this::require);
        double[][] logs = network.logProbabilities(tracks);
        List<Prediction> predictions = new ArrayList<>(tracks.size());
        for (double[] row : logs) predictions.add(prediction(row));
        return predictions;
    }

    private void require(Textures track) {
        if (!track.version().equals(extractorVersion()))
            throw new ModelException(
                    id() + " hears windows of " + extractorVersion() + ", not " + track.version());
        if (track.windows() == 0) throw new ModelException("A track without texture windows");
        if (track.segments().getFirst()[0].length != facts.features())
            throw new ModelException(id() + " hears windows of " + facts.features() + " numbers");
    }

    private Prediction prediction(double[] logs) {
        double[] p = facts.calibration().probabilities(logs);
        List<Guess> guesses =
                IntStream.range(0, p.length)
                        .mapToObj(g -> new Guess(genres.get(g), Math.min(1, p[g])))
                        .toList();
        return new Prediction(id(), guesses, facts.calibration().sureness(p[Scores.best(p)]));
    }

    @Override
    public synchronized void close() {
        network.graph().clear();
        Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }
}
