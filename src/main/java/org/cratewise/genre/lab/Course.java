package org.cratewise.genre.lab;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.genre.network.LayerNetwork;

/// Keeps a run on disk after every epoch, so that it can go on after a stop or a kill. `state.json`
/// is replaced last and names the other files, so it never speaks of a half-written one.
final class Course {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;
    private final boolean keepsAll;

    Course(Path folder, boolean keepsAll) {
        this.folder = folder;
        this.keepsAll = keepsAll;
    }

    /// How far a run got.
    ///
    /// @param run which run it is; another one starts afresh
    /// @param best the epoch with the lowest validation loss, or the last without validation
    /// @param done whether there is no more to train
    record State(String run, List<Epoch> epochs, int best, boolean done) {
        State with(Epoch epoch, boolean done) {
            List<Epoch> more = new ArrayList<>(epochs);
            more.add(epoch);
            boolean better =
                    epochs.isEmpty()
                            || Double.isNaN(epoch.validLoss())
                            || epoch.validLoss() < epochs.get(best - 1).validLoss();
            return new State(run, more, better ? epoch.number() : best, done);
        }

        int last() {
            return epochs.size();
        }
    }

    /// The epochs that a run in a folder was trained so far, whatever run it is.
    static List<Epoch> epochs(Path folder) throws IOException {
        Path file = folder.resolve("state.json");
        return Files.exists(file) ? JSON.readValue(file.toFile(), State.class).epochs() : List.of();
    }

    /// The state of that run, if it was begun before.
    Optional<State> state(String run) throws IOException {
        Path file = folder.resolve("state.json");
        if (!Files.exists(file)) return Optional.empty();
        State state = JSON.readValue(file.toFile(), State.class);
        return Optional.of(state).filter(s -> s.run().equals(run));
    }

    Path weights(int epoch) {
        return folder.resolve("epoch-" + epoch + ".zip");
    }

    void save(State state, LayerNetwork network) throws IOException {
        Files.createDirectories(folder);
        network.save(weights(state.last()), true);
        Path fresh = folder.resolve("state.json.new");
        JSON.writeValue(fresh.toFile(), state);
        Files.move(
                fresh,
                folder.resolve("state.json"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        if (!keepsAll) sweep(state);
    }

    private void sweep(State state) throws IOException {
        try (var old = Files.newDirectoryStream(folder, "epoch-*.zip")) {
            for (Path file : old)
                if (!file.equals(weights(state.last())) && !file.equals(weights(state.best())))
                    Files.delete(file);
        }
    }
}
