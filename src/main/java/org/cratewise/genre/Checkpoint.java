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
/// their updater, and how far it got. `state.json` is replaced last and names the other file, so it
/// never speaks of a half-written one.
final class Checkpoint {
    private final Path folder;

    Checkpoint(Path folder) {
        this.folder = folder;
    }

    /// How far a training got.
    ///
    /// @param training which training it is; another one starts afresh
    /// @param step steps done
    record State(String training, int step) {}

    /// The state of that training, if it was begun before.
    Optional<State> state(String training) throws IOException {
        Path file = folder.resolve("state.json");
        if (!Files.exists(file)) return Optional.empty();
        State state = ModelFiles.JSON.readValue(file.toFile(), State.class);
        return Optional.of(state).filter(s -> s.training().equals(training));
    }

    ComputationGraph last(State state) throws IOException {
        return ModelSerializer.restoreComputationGraph(zip(state.step()), true);
    }

    void save(State state, ComputationGraph graph) throws IOException {
        Files.createDirectories(folder);
        ModelSerializer.writeModel(graph, zip(state.step()), true);
        Path fresh = folder.resolve("state.json.new");
        ModelFiles.JSON.writeValue(fresh.toFile(), state);
        Files.move(
                fresh,
                folder.resolve("state.json"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        sweep(state);
    }

    private File zip(int step) {
        return folder.resolve("last-" + step + ".zip").toFile();
    }

    private void sweep(State state) throws IOException {
        try (var old = Files.newDirectoryStream(folder, "last-*.zip")) {
            for (Path file : old) if (!file.toFile().equals(zip(state.step()))) Files.delete(file);
        }
    }
}
