package org.cratewise.genre;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cratewise.genre.trust.Familiarity;
import org.cratewise.track.Genre;
import org.deeplearning4j.nn.graph.ComputationGraph;

/// One training on clips already heard: steps, looks at the validation clips, a checkpoint at every
/// look.
final class TrainingRun {
    static final Set<Part> VALID = EnumSet.of(Part.VALID_FILTERED, Part.VALID_ARTISTS);

    private final TrainingOptions options;
    private final List<Genre> genres;
    private final List<Clip> clips;
    private final Standardization standard;
    private final Checkpoint checkpoint;
    private final Exam valid;

    TrainingRun(
            TrainingOptions options, List<Genre> genres, List<Clip> clips, Checkpoint checkpoint) {
        this.options = options;
        this.genres = genres;
        this.clips = clips;
        this.checkpoint = checkpoint;
        if (training().isEmpty()) throw new ModelException("No clips to train on");
        this.valid = Exam.of(clips.stream().filter(TrainingRun::isValid).toList(), genres);
        if (valid.clips().isEmpty()) throw new ModelException("No clips to validate on");
        this.standard =
                Standardization.of(
                        training().stream().flatMap(c -> c.plain().segments().stream()).toList());
    }

    /// The best network, calibrated.
    ///
    /// @param step its training step
    record Outcome(Network network, Calibration calibration, Familiarity familiarity, int step) {}

    /// Trains to the end, or until the listener stops it; then there is no outcome yet.
    Optional<Outcome> run(TrainingListener listener) throws IOException {
        Optional<Checkpoint.State> begun = checkpoint.state(name());
        Checkpoint.State state =
                begun.orElse(new Checkpoint.State(name(), 0, 0, Double.POSITIVE_INFINITY));
        Network network = network(begun.isPresent() ? checkpoint.last(state) : fresh());
        Batches batches = new Batches(training(), genres, standard, options);
        for (int step = state.step(); step < options.steps(); step++) {
            if (listener.stopped()) return Optional.empty();
            long seed = Seeds.of(~options.seed(), step);
            double loss = network.fit(batches.at(step), options.windows(), seed);
            if ((step + 1) % options.checkEvery() == 0 || step + 1 == options.steps())
                state = look(network, state, step + 1, loss, listener);
        }
        return Optional.of(best(state));
    }

    private Checkpoint.State look(
            Network network,
            Checkpoint.State before,
            int step,
            double loss,
            TrainingListener listener)
            throws IOException {
        double[][] logs = valid.sit(network);
        Calibration fit = Calibration.fit(logs, valid.truth(), valid.weights());
        double validLoss =
                Calibration.loss(logs, valid.truth(), valid.weights(), fit.temperature());
        Checkpoint.State state = before.checked(step, validLoss);
        checkpoint.save(state, network.graph());
        listener.checked(
                new TrainingProgress(
                        step,
                        options.steps(),
                        loss,
                        validLoss,
                        valid.accuracy(logs),
                        state.bestStep() == step));
        return state;
    }

    private Outcome best(Checkpoint.State state) throws IOException {
        Network network = network(checkpoint.best(state));
        double[][] logs = valid.sit(network);
        return new Outcome(
                network,
                Calibration.fit(logs, valid.truth(), valid.weights()),
                Familiarity.of(standardized(training()), standardized(valid.clips())),
                state.bestStep());
    }

    private List<float[][]> standardized(List<Clip> clips) {
        return clips.stream().map(clip -> standard.apply(clip.plain())).toList();
    }

    Standardization standard() {
        return standard;
    }

    private static boolean isValid(Clip clip) {
        return VALID.contains(clip.plan().part());
    }

    private List<Clip> training() {
        return clips.stream().filter(clip -> clip.plan().part() == Part.TRAIN).toList();
    }

    private ComputationGraph fresh() {
        return GenreNetwork.of(options, standard.features(), genres.size());
    }

    private Network network(ComputationGraph graph) {
        return new Network(graph, standard, genres.size());
    }

    /// Tells this training from every other, as far as its outcome goes.
    private String name() {
        int keys = clips.stream().map(c -> c.plan().key() + c.plan().part()).toList().hashCode();
        return options + ", " + clips.size() + " clips " + Integer.toHexString(keys);
    }
}
