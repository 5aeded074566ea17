package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;
import org.cratewise.genre.head.Head;
import org.cratewise.genre.head.Memory;
import org.cratewise.genre.head.Rehearsal;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sureness;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.factory.Nd4j;

/// The LSTM that hears genres in texture windows. Safe for several threads, one at a time: the
/// network keeps its activations, so calls wait for one another.
public final class LstmModel implements GenreModel {
    private final ModelFacts facts;
    private final List<Genre> genres;
    private final Network network;

    private final ModelFiles files;
    private volatile Calibration calibration;

    private LstmModel(ModelFiles files, ModelFacts facts) {
        this.files = files;
        this.facts = facts;
        this.calibration = facts.calibration();
        this.genres = facts.genres().stream().map(Genre::new).toList();
        var standard = new Standardization(facts.means(), facts.deviations());
        this.network = new Network(files.weights(facts), standard, genres.size());
    }

    /// @throws ModelException if a file is missing or damaged, or the model hears other windows
    /// than this program makes
    static LstmModel load(ModelFiles files) {
        ModelFacts facts = files.facts();
        facts.requireExtractor(TextureExtractor.VERSION);
        return new LstmModel(files, facts);
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
    public void promise(int percent) {
        calibration = facts.calibration().promising(percent);
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
        for (int i = 0; i < logs.length; i++) predictions.add(prediction(tracks.get(i), logs[i]));
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

    private Prediction prediction(Textures track, double[] logs) {
        double[] p = calibration.probabilities(logs);
        List<Guess> guesses =
                IntStream.range(0, p.length)
                        .mapToObj(g -> new Guess(genres.get(g), Math.min(1, p[g])))
                        .toList();
        boolean strange = isStrange(track);
        Sureness sureness = strange ? Sureness.UNSURE : calibration.sureness(p);
        return new Prediction(id(), guesses, sureness);
    }

    /// Its last layer, which can be taught.
    public Head head() {
        return GenreNetwork.head(network.graph());
    }

    /// What it remembers of the clips it was trained on.
    ///
    /// @throws ModelException if it remembers none, and so can't be taught
    public Rehearsal rehearsal() {
        return files.rehearsal(facts);
    }

    /// What its last layer gets of tracks, to teach it from.
    ///
    /// @param genre their index in the genres it will know
    /// @param valid whether they only judge
    /// @return for each track its sequences, whose weights sum to 1
    /// @throws ModelException if windows are of another extractor or a track has none
    public synchronized List<List<Memory>> memories(
            List<Textures> tracks, int genre, boolean valid) {
        tracks.forEach(this::require);
        return network.memories(tracks, genre, valid);
    }

    /// Whether a track is unlike all music it was trained on, so that it is never sure of it.
    public boolean isStrange(Textures track) {
        return facts.familiarity().isStrange(network.standard().apply(track));
    }

    /// Writes the same network with another last layer.
    ///
    /// @param facts of the new model
    /// @param folder is made, or its files replaced
    public void write(Path folder, ModelFacts facts, Head head, Rehearsal rehearsal, String card)
            throws IOException {
        Files.createDirectories(folder);
        var taught = GenreNetwork.withHead(network.graph(), facts.features(), head);
        ModelSerializer.writeModel(taught, folder.resolve(ModelFiles.WEIGHTS).toFile(), false);
        ModelFiles.JSON.writeValue(folder.resolve(ModelFiles.FACTS).toFile(), facts);
        Files.write(folder.resolve(Rehearsal.FILE), rehearsal.toBytes());
        Files.writeString(folder.resolve(ModelFiles.CARD), card);
    }

    @Override
    public synchronized void close() {
        network.graph().clear();
        Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }
}
