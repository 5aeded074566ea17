package org.cratewise.genre;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cratewise.genre.trust.Familiarity;
import org.cratewise.track.Genre;
import org.deeplearning4j.nn.graph.ComputationGraph;

/// One round's training: so many steps, with a look at the judging clips and a checkpoint now and
/// then. The looks decide nothing.
final class TrainingRun {
    private final TrainingOptions options;
    private final List<Genre> genres;
    private final Round round;
    private final Standardization standard;
    private final Checkpoint checkpoint;

    TrainingRun(TrainingOptions options, List<Genre> genres, Round round, Checkpoint checkpoint) {
        this.options = options;
        this.genres = genres;
        this.round = round;
        this.checkpoint = checkpoint;
        this.standard =
                Standardization.of(
                        round.training().stream()
                                .flatMap(clip -> clip.plain().segments().stream())
                                .toList());
    }

    /// A trained network and what its music was like.
    ///
    /// @param familiarity without a limit
    record Outcome(Network network, Familiarity familiarity) {}

    /// Trains to the end, or until the listener stops it; then there is no outcome yet.
    Optional<Outcome> run(TrainingListener listener) throws IOException {
        Optional<Checkpoint.State> begun = checkpoint.state(name());
        int from = begun.map(Checkpoint.State::step).orElse(0);
        Network network = network(begun.isPresent() ? checkpoint.last(begun.get()) : fresh());
        Batches batches = new Batches(round.training(), genres, standard, options);
        for (int step = from; step < options.steps(); step++) {
            if (listener.stopped()) return Optional.empty();
            long seed = Seeds.of(~options.seed(), step);
            network.fit(batches.at(step), options.windows(), seed);
            if ((step + 1) % options.checkEvery() == 0 || step + 1 == options.steps())
                look(network, step + 1, listener);
        }
        return Optional.of(new Outcome(network, familiarity()));
    }

    private void look(Network network, int step, TrainingListener listener) throws IOException {
        checkpoint.save(new Checkpoint.State(name(), step), network.graph());
        Exam exam = Exam.sit(network, Familiarity.withAll(), round.judges(), genres);
        listener.checked(
                new TrainingProgress(round.name(), step, options.steps(), exam.accuracy()));
    }

    private Familiarity familiarity() {
        return Familiarity.of(
                round.training().stream().map(clip -> standard.apply(clip.plain())).toList());
    }

    private ComputationGraph fresh() {
        return GenreNetwork.of(options, standard.features(), genres.size());
    }

    private Network network(ComputationGraph graph) {
        return new Network(graph, standard, genres.size());
    }

    /// Tells this training from every other, as far as its outcome goes.
    private String name() {
        int keys = round.training().stream().map(clip -> clip.plan().key()).toList().hashCode();
        int clips = round.training().size();
        return options + ", " + clips + " clips " + Integer.toHexString(keys);
    }
}
