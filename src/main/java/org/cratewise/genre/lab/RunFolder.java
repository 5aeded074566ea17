package org.cratewise.genre.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.network.LayerNetwork;
import org.cratewise.genre.split.Split;

/// A run on disk: `run.json`, `scores.json`, `clips.json`, `split.json`, `network.zip`, `plan.json`
/// where it was begun from the window, and what an interrupted run goes on from.
public final class RunFolder {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final ObjectMapper COMPACT = new ObjectMapper();

    private final Path folder;

    public RunFolder(Path folder) {
        this.folder = folder;
    }

    Path weights() {
        return folder.resolve("network.zip");
    }

    /// What an interrupted run goes on from.
    Path course() {
        return folder.resolve("epochs");
    }

    void write(RunFacts facts, Split split, LayerNetwork network) throws IOException {
        Files.createDirectories(folder);
        network.save(weights(), false);
        COMPACT.writeValue(folder.resolve("split.json").toFile(), split.letters());
        JSON.writeValue(folder.resolve("run.json").toFile(), facts);
    }

    void write(RunScores scores, String name) throws IOException {
        JSON.writeValue(folder.resolve(name + ".json").toFile(), scores);
    }

    void write(List<JudgedClip> clips) throws IOException {
        COMPACT.writeValue(folder.resolve("clips.json").toFile(), clips);
    }

    /// Notes how to go on with a run before it begins.
    public void write(RunPlan plan) throws IOException {
        Files.createDirectories(folder);
        JSON.writeValue(folder.resolve("plan.json").toFile(), plan);
    }

    /// How to go on with the run, if that was noted.
    ///
    /// @throws ModelException if this program doesn't understand it
    public Optional<RunPlan> plan() throws IOException {
        if (!Files.isRegularFile(folder.resolve("plan.json"))) return Optional.empty();
        return Optional.of(read("plan.json", RunPlan.class));
    }

    /// Whether it was trained to its end and judged.
    public boolean finished() {
        return Files.isRegularFile(folder.resolve("scores.json"));
    }

    /// The epochs trained so far.
    public List<Epoch> epochs() throws IOException {
        return Course.epochs(course());
    }

    /// What was made of each clip of its test; empty for runs of older versions, until they are
    /// judged again.
    ///
    /// @throws ModelException if this program doesn't understand it
    public List<JudgedClip> clips() throws IOException {
        if (!Files.isRegularFile(folder.resolve("clips.json"))) return List.of();
        return List.of(read("clips.json", JudgedClip[].class));
    }

    /// What the run is.
    ///
    /// @throws ModelException if there is no run, or none that this program understands
    public RunFacts facts() throws IOException {
        return read("run.json", RunFacts.class);
    }

    Split split(RunFacts facts) throws IOException {
        Path file = folder.resolve("split.json");
        Map<String, String> letters =
                COMPACT.readValue(file.toFile(), new TypeReference<Map<String, String>>() {});
        return Split.of(facts.split().description(), facts.split().leaky(), letters);
    }

    /// The run with the scores of its own test.
    ///
    /// @throws ModelException if there is no finished run, or none that this program understands
    public Run run() throws IOException {
        return new Run(facts(), read("scores.json", RunScores.class));
    }

    private <T> T read(String name, Class<T> type) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file))
            throw new ModelException("There is no finished run in " + folder + ": no " + name);
        try {
            return JSON.readValue(file.toFile(), type);
        } catch (JsonProcessingException e) {
            throw new ModelException(file + " is damaged or of another version of Cratewise", e);
        }
    }
}
