package org.cratewise.genre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;

/// Where a model's three files are: in a folder or on the class path.
interface ModelFiles {
    String WEIGHTS = "model.zip";
    String FACTS = "model.json";
    String CARD = "card.md";

    ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /// Where it lies, for a person.
    String place();

    /// Opens one of the files.
    InputStream open(String name) throws IOException;

    static ModelFiles in(Path folder) {
        return new ModelFiles() {
            @Override
            public String place() {
                return folder.toString();
            }

            @Override
            public InputStream open(String name) throws IOException {
                return Files.newInputStream(folder.resolve(name));
            }
        };
    }

    static ModelFiles bundled(String id) {
        return new ModelFiles() {
            @Override
            public String place() {
                return "the program's model " + id;
            }

            @Override
            public InputStream open(String name) throws IOException {
                String path = "/models/" + id + "/" + name;
                InputStream in = ModelFiles.class.getResourceAsStream(path);
                if (in == null) throw new FileNotFoundException(path + " is not in the program");
                return in;
            }
        };
    }

    /// @throws ModelException if `model.json` is missing or isn't one
    default ModelFacts facts() {
        try (InputStream in = open(FACTS)) {
            return JSON.readValue(in, ModelFacts.class);
        } catch (JsonProcessingException e) {
            throw new ModelException(
                    place() + ": " + FACTS + " isn't a model's: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new ModelException("No model in " + place() + ": " + e.getMessage(), e);
        }
    }

    /// @throws ModelException if `model.zip` is missing or damaged
    default ComputationGraph weights() {
        try (InputStream in = open(WEIGHTS)) {
            return ModelSerializer.restoreComputationGraph(in, false);
        } catch (IOException | RuntimeException e) {
            throw new ModelException(place() + ": " + WEIGHTS + " can't be read", e);
        }
    }

    /// The model card, Markdown.
    default String card() {
        try (InputStream in = open(CARD)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ModelException("No model card in " + place(), e);
        }
    }
}
