package org.cratewise.ui.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cratewise.feature.TextureRecordings;
import org.cratewise.feature.Textures;
import org.cratewise.genre.LstmModel;
import org.cratewise.genre.ModelChoice;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.ModelVersions;
import org.cratewise.genre.Models;
import org.cratewise.genre.teach.Example;
import org.cratewise.genre.teach.Taught;
import org.cratewise.genre.teach.Teaching;
import org.cratewise.track.Genre;

/// The models at hand, on disk: lists them, lets one listen, teaches, goes back. All of it takes
/// its time and is called off the window's thread.
///
/// @param models folder of the user's models; may be missing
/// @param reviewed confirmed tracks as the catalog remembers hearing them
/// @param changed told when another model is to listen
public record Workshop(Path models, Supplier<List<Example>> reviewed, Runnable changed) {
    /// What a model is called that was taught here.
    static final String MINE = "mine";

    /// A model at hand.
    ///
    /// @param name by which it is chosen
    /// @param listens whether it is the chosen one
    /// @param version of a taught model; empty otherwise
    /// @param before the version it was taught from, if there is one to go back to
    public record Owned(
            String name,
            ModelFacts facts,
            boolean listens,
            Optional<String> version,
            Optional<String> before) {}

    List<Owned> list() throws IOException {
        String chosen = new ModelChoice(models).name();
        List<Owned> owned = new ArrayList<>();
        for (Map.Entry<String, ModelFacts> model : Models.named(models).entrySet()) {
            ModelVersions versions = new ModelVersions(models.resolve(model.getKey()));
            owned.add(
                    new Owned(
                            model.getKey(),
                            model.getValue(),
                            model.getKey().equals(chosen),
                            versions.version(),
                            versions.before()));
        }
        return owned;
    }

    void use(String name) throws IOException {
        new ModelChoice(models).choose(name);
        changed.run();
    }

    void rollBack(String name) throws IOException {
        new ModelVersions(models.resolve(name)).rollBack();
        changed.run();
    }

    /// Hears a folder's music as examples of a genre.
    ///
    /// @return fewer than there are files if some can't be heard
    List<Example> hear(Genre genre, Path folder) throws IOException, InterruptedException {
        List<Example> examples = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                Textures heard = new TextureRecordings().hear(file, List.of()).getFirst();
                // As the catalog keeps it: a model hears nothing else in a scan.
                if (heard.windows() > 0)
                    examples.add(new Example(genre, Textures.fromBytes(heard.toBytes())));
            } catch (IOException e) {
                // A cover or a text beside the music is no example, and no reason to stop.
                continue;
            }
        }
        return examples;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// Teaches the user's own model, or the bundled one if there is none yet. Nothing is written.
    Taught teach(List<Example> examples) {
        try (LstmModel model = mine().isPresent() ? Models.load(folder()) : Models.bundled()) {
            return new Teaching(model, examples).teach();
        }
    }

    /// Writes what was taught as the next version, and lets it listen.
    void keep(Taught taught) throws IOException {
        taught.write(folder(), mine());
        use(MINE);
    }

    private Path folder() {
        return models.resolve(MINE);
    }

    private Optional<String> mine() {
        return new ModelVersions(folder()).version();
    }
}
