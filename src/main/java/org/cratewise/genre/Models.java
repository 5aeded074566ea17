package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        List<ModelFacts> facts = new ArrayList<>();
        facts.add(ModelFiles.bundled(BUNDLED).facts());
        if (!Files.isDirectory(folder)) return facts;
        try (var children = Files.list(folder)) {
            children.map(ModelVersions::current)
                    .filter(child -> Files.isRegularFile(child.resolve(ModelFiles.FACTS)))
                    .sorted()
                    .forEach(child -> facts.add(ModelFiles.in(child).facts()));
        }
        return facts;
    }
}
