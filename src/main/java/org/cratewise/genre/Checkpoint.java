package org.cratewise.genre;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;

/// Keeps a training on disk so that it can go on after a stop or a kill: weights with the state of
/// their updater, the best weights so far, and how far it got. `state.json` is replaced last and
/// names the other files, so it never speaks of a half-written one.
final class Checkpoint {
    private final Path folder;

    Checkpoint(Path folder) {
        this.folder = folder;
    }

    /// How far a training got.
    ///
    /// @param training which training it is; another one starts afresh
    /// @param step steps done
    /// @param bestStep the step with the lowest validation loss so far
    /// @param bestLoss that loss
    record State(String training, int step, int bestStep, double bestLoss) {
        State checked(int step, double loss) {
            return loss < bestLoss
                    ? new State(training, step, step, loss)
                    : new State(training, step, bestStep, bestLoss);
        }
    }

    /// The state of that training, if it was begun before.
    Optional<State> state(String training) throws IOException {
        Path file = folder.resolve("state.json");
        if (!Files.exists(file)) return Optional.empty();
        State state = ModelFiles.JSON.readValue(file.toFile(), State.class);
        return Optional.of(state).filter(s -> s.training().equals(training));
    }

    ComputationGraph last(State state) throws IOException {
        return ModelSerializer.restoreComputationGraph(zip("last", state.step()), true);
    }

    ComputationGraph best(State state) throws IOException {
        return ModelSerializer.restoreComputationGraph(zip("best", state.bestStep()), false);
    }

    void save(State state, ComputationGraph graph) throws IOException {
        Files.createDirectories(folder);
        ModelSerializer.writeModel(graph, zip("last", state.step()), true);
        if (state.bestStep() == state.step())
            ModelSerializer.writeModel(graph, zip("best", state.step()), false);
        Path fresh = folder.resolve("state.json.new");
        ModelFiles.JSON.writeValue(fresh.toFile(), state);
        Files.move(
                fresh,
                folder.resolve("state.json"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        sweep(state);
    }

    private File zip(String kind, int step) {
        return folder.resolve(kind + "-" + step + ".zip").toFile();
    }

    private void sweep(State state) throws IOException {
        try (var old = Files.newDirectoryStream(folder, "{last,best}-*.zip")) {
            for (Path file : old)
                if (!file.toFile().equals(zip("last", state.step()))
                        && !file.toFile().equals(zip("best", state.bestStep()))) Files.delete(file);
        }
    }
}
