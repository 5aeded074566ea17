package org.cratewise.genre;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.cratewise.genre.head.Rehearsal;
import org.cratewise.genre.intake.Blueprint;
import org.cratewise.genre.intake.BoundedBytes;
import org.cratewise.genre.intake.Coefficients;
import org.cratewise.genre.intake.ModelZip;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;

/// Where a model's three files are: in a folder or on the class path.
interface ModelFiles {
    String WEIGHTS = "model.zip";
    String FACTS = "model.json";
    String CARD = "card.md";

    /// Bytes of `model.json` and of the card.
    int MOST_FACTS = 4 << 20;

    ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
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
                Path file = folder.resolve(name);
                // A link may lead out of the folder, a pipe never ends.
                if (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    throw new IOException("it is a link or no file at all");
                return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
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

    /// @throws ModelException if `model.json` is missing, or isn't that of a model this program can
    /// use
    default ModelFacts facts() {
        try (InputStream in = open(FACTS)) {
            ModelFacts facts =
                    JSON.readValue(BoundedBytes.read(in, MOST_FACTS, "it"), ModelFacts.class);
            FactsCheck.require(facts);
            return facts;
        } catch (JsonProcessingException e) {
            throw new ModelException(
                    place() + ": " + FACTS + " isn't a model's: " + e.getOriginalMessage(), e);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new ModelException("No model in " + place() + ": " + FACTS + " is missing", e);
        } catch (IOException e) {
            throw refusal(FACTS, e);
        }
    }

    /// The network, built from the facts; of `model.zip` only numbers are taken.
    ///
    /// @throws ModelException if `model.zip` is missing, damaged or another model's
    default ComputationGraph weights(ModelFacts facts) {
        ComputationGraphConfiguration shape =
                GenreNetwork.shape(
                        facts.options().towers(), facts.features(), facts.genres().size());
        try (InputStream in = open(WEIGHTS)) {
            int count = GenreNetwork.weights(shape);
            ModelZip zip = ModelZip.read(in, Coefficients.bytes(count));
            new Blueprint(shape.toJson()).require(zip.configuration());
            return GenreNetwork.of(shape, Coefficients.read(zip.coefficients(), count));
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new ModelException("No model in " + place() + ": " + WEIGHTS + " is missing", e);
        } catch (IOException e) {
            throw refusal(WEIGHTS, e);
        }
    }

    /// What the model remembers of its training.
    ///
    /// @throws ModelException if there is none, or it is damaged
    default Rehearsal rehearsal(ModelFacts facts) {
        try (InputStream in = open(Rehearsal.FILE)) {
            return Rehearsal.read(
                    BoundedBytes.read(in, Rehearsal.MOST_BYTES, "it"),
                    facts.options().towers(),
                    GenreNetwork.headInputs(),
                    facts.genres().size());
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new ModelException(
                    place() + " can't be taught: " + Rehearsal.FILE + " is missing", e);
        } catch (IOException e) {
            throw refusal(Rehearsal.FILE, e);
        }
    }

    private ModelException refusal(String file, IOException e) {
        return new ModelException(
                "%s: %s can't be used: %s. Get the model again from where it came from."
                        .formatted(place(), file, e.getMessage()),
                e);
    }

    /// The model card, Markdown.
    default String card() {
        try (InputStream in = open(CARD)) {
            byte[] text = BoundedBytes.read(in, MOST_FACTS, CARD);
            return new String(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ModelException("No model card in " + place(), e);
        }
    }
}
