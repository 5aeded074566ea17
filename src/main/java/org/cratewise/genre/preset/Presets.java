package org.cratewise.genre.preset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.genre.ModelException;

/// The presets that come with the program, and those a person writes: the same JSON.
public final class Presets {
    /// All that come with the program, those of the reports first.
    public static final List<String> NAMES =
            List.of(
                    "segment-fc",
                    "segment-cnn",
                    "sequence-rnn",
                    "crnn",
                    "multilabel-fc",
                    "spectrogram-cnn",
                    "lstm",
                    "cratewise");

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Presets() {}

    /// All presets that come with the program.
    public static List<Preset> all() {
        return NAMES.stream().map(name -> changed(name, List.of())).toList();
    }

    /// A preset with some values changed.
    ///
    /// @param name of a preset that comes with the program, or the path of a JSON file
    /// @throws ModelException with the reason, if there is none or it is no preset
    public static Preset changed(String name, List<Change> changes) {
        JsonNode tree = tree(name);
        changes.forEach(change -> change.apply(tree));
        try {
            return JSON.treeToValue(tree, Preset.class);
        } catch (JsonProcessingException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String reason = e.getCause() == null ? e.getOriginalMessage() : cause.getMessage();
            throw new ModelException(name + " is no preset: " + reason, e);
        }
    }

    /// As its file would hold it.
    public static String json(Preset preset) {
        try {
            return JSON.writeValueAsString(preset);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(String name) {
        try (InputStream in = open(name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new ModelException("Can't read the preset " + name + ": " + e.getMessage(), e);
        }
    }

    private static InputStream open(String name) throws IOException {
        if (NAMES.contains(name))
            return Presets.class.getResourceAsStream("/presets/" + name + ".json");
        if (name.endsWith(".json")) return Files.newInputStream(Path.of(name));
        throw new ModelException(
                "There is no preset " + name + "; there are " + String.join(", ", NAMES));
    }
}
