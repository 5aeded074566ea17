package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Which of the models at hand listens to music: the bundled one, unless one in the user's folder
/// of models was chosen. A file `chosen` in that folder keeps its name.
public final class ModelChoice {
    private static final String FILE = "chosen";
    private static final int LONGEST_NAME = 100;

    private final Path models;

    /// @param models may be missing
    public ModelChoice(Path models) {
        this.models = models;
    }

    /// Its folder's name; {@link Models#BUNDLED} for the bundled one.
    ///
    /// @throws ModelException if the choice can't be read
    public String name() {
        Path file = models.resolve(FILE);
        try {
            if (Files.size(file) > LONGEST_NAME) throw new IOException("it is too long");
            return required(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Models.BUNDLED;
        } catch (IOException e) {
            throw new ModelException("Can't read which model was chosen from " + file, e);
        }
    }

    /// Lets another model listen from the next scan on.
    ///
    /// @throws ModelException if there is none of that name, or this program can't use it
    public void choose(String name) throws IOException {
        open(name).close();
        Files.createDirectories(models);
        Path fresh = Files.writeString(models.resolve(FILE + ".new"), name);
        Files.move(
                fresh,
                models.resolve(FILE),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    /// The chosen model, opened when it is first to hear something.
    ///
    /// @throws ModelException if it is gone or can't be used; it says how to choose another
    public GenreModel whenNeeded() {
        String name = name();
        try {
            return open(name);
        } catch (ModelException e) {
            throw new ModelException(
                    e.getMessage() + " Choose another: cratewise models --use " + Models.BUNDLED,
                    e);
        }
    }

    private GenreModel open(String name) {
        if (name.equals(Models.BUNDLED)) return Models.bundledWhenNeeded();
        Path folder = models.resolve(required(name));
        if (!Files.isDirectory(folder))
            throw new ModelException("There is no model " + name + " in " + models + ".");
        return Models.whenNeeded(folder);
    }

    private static String required(String name) {
        if (name.isBlank() || name.startsWith(".") || name.matches(".*[/\\\\\\p{Cntrl}].*"))
            throw new ModelException("No model has such a name: it names a folder of its own.");
        return name;
    }
}
