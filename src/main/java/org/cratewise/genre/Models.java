package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cratewise.feature.TextureExtractor;

/// Finds and opens models.
public final class Models {
    /// The model that comes with the program.
    public static final String BUNDLED = "crate-1";

    private Models() {}

    /// Opens the model that comes with the program.
    public static LstmModel bundled() {
        return LstmModel.load(ModelFiles.bundled(BUNDLED));
    }

    /// The model that comes with the program, opened when it is first to hear something; until then
    /// only its facts are read.
    ///
    /// @throws ModelException if it isn't a model this program can use
    public static GenreModel bundledWhenNeeded() {
        ModelFacts facts = ModelFiles.bundled(BUNDLED).facts();
        facts.requireExtractor(TextureExtractor.VERSION);
        return new SleepingModel(facts, Models::bundled);
    }

    /// Opens a model folder: `model.zip`, `model.json`, `card.md`.
    ///
    /// @throws ModelException with the reason, if it isn't a model this program can use
    public static LstmModel load(Path folder) {
        return LstmModel.load(ModelFiles.in(ModelVersions.current(folder)));
    }

    /// The model in a folder, opened when it is first to hear something.
    ///
    /// @throws ModelException if it isn't a model this program can use
    public static GenreModel whenNeeded(Path folder) {
        // One version, even if another is taught before it is opened.
        Path current = ModelVersions.current(folder);
        ModelFacts facts = ModelFiles.in(current).facts();
        facts.requireExtractor(TextureExtractor.VERSION);
        return new SleepingModel(facts, () -> load(current));
    }

    /// All that is known of the model in a folder, beside its weights.
    ///
    /// @throws ModelException if it isn't a model this program can use
    public static ModelFacts facts(Path folder) {
        return ModelFiles.in(ModelVersions.current(folder)).facts();
    }

    /// All that is known of the model that comes with the program, beside its weights.
    public static ModelFacts bundledFacts() {
        return ModelFiles.bundled(BUNDLED).facts();
    }

    /// The model card of the model that comes with the program, Markdown.
    public static String bundledCard() {
        return ModelFiles.bundled(BUNDLED).card();
    }

    /// The model card in a model folder, Markdown.
    public static String card(Path folder) {
        return ModelFiles.in(ModelVersions.current(folder)).card();
    }

    /// The facts of the bundled model, then of every model folder in a folder, by name. Folders
    /// that hold no model are passed over.
    public static List<ModelFacts> list(Path folder) throws IOException {
        return List.copyOf(named(folder).values());
    }

    /// The same by the names they are chosen by: the bundled one's, then those of their folders.
    public static Map<String, ModelFacts> named(Path folder) throws IOException {
        Map<String, ModelFacts> facts = new LinkedHashMap<>();
        facts.put(BUNDLED, ModelFiles.bundled(BUNDLED).facts());
        if (!Files.isDirectory(folder)) return facts;
        try (var children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                Path current = ModelVersions.current(child);
                if (Files.isRegularFile(current.resolve(ModelFiles.FACTS)))
                    facts.put(child.getFileName().toString(), ModelFiles.in(current).facts());
            }
        }
        return facts;
    }
}
