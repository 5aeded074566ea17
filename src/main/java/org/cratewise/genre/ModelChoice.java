package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Which of the models at hand listens to music: the bundled one, unless one in the user's folder
/// of models was chosen. A file `chosen` in that folder keeps its name, a file `promise` what the
/// word sure is to promise.
public final class ModelChoice {
    private static final String FILE = "chosen";
    private static final String PROMISE = "promise";
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
        write(FILE, name);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(models);
        Path fresh = Files.writeString(models.resolve(file + ".new"), text);
        Files.move(
                fresh,
                models.resolve(file),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    /// What share of its sure guesses the chosen model is to get right at least, in percent; a
    /// model that can't promise that promises nine in ten.
    ///
    /// @throws ModelException if it can't be read
    public int promise() {
        Path file = models.resolve(PROMISE);
        try {
            if (Files.size(file) > LONGEST_NAME) throw new IOException("it is too long");
            int wanted = Integer.parseInt(Files.readString(file).strip());
            return facts().calibration().promises().contains(wanted)
                    ? wanted
                    : Calibration.USUAL_PROMISE;
        } catch (NoSuchFileException e) {
            return Calibration.USUAL_PROMISE;
        } catch (IOException | NumberFormatException e) {
            throw new ModelException("Can't read what is promised from " + file, e);
        }
    }

    /// Lets the word sure promise more or less from now on.
    ///
    /// @param percent one of those the chosen model can promise
    /// @throws ModelException if it can't
    public void promise(int percent) throws IOException {
        List<Integer> can = facts().calibration().promises();
        if (!can.contains(percent))
            throw new ModelException(
                    can.size() == 1
                            ? "%s can only promise %d %%".formatted(name(), can.getFirst())
                            : "%s can promise %d to %d %%, not %d"
                                    .formatted(name(), can.getFirst(), can.getLast(), percent));
        write(PROMISE, String.valueOf(percent));
    }

    /// All that is known of the chosen model beside its weights.
    ///
    /// @throws ModelException if it is gone or can't be used
    public ModelFacts facts() {
        String name = name();
        return name.equals(Models.BUNDLED) ? Models.bundledFacts() : Models.facts(folder(name));
    }

    /// The chosen model, opened when it is first to hear something.
    ///
    /// @throws ModelException if it is gone or can't be used; it says how to choose another
    public GenreModel whenNeeded() {
        String name = name();
        try {
            GenreModel model = open(name);
            model.promise(promise());
            return model;
        } catch (ModelException e) {
            throw new ModelException(
                    e.getMessage() + " Choose another: cratewise models --use " + Models.BUNDLED,
                    e);
        }
    }

    private GenreModel open(String name) {
        if (name.equals(Models.BUNDLED)) return Models.bundledWhenNeeded();
        return Models.whenNeeded(folder(name));
    }

    private Path folder(String name) {
        Path folder = models.resolve(required(name));
        if (!Files.isDirectory(folder))
            throw new ModelException("There is no model " + name + " in " + models + ".");
        return folder;
    }

    private static String required(String name) {
        if (name.isBlank() || name.startsWith(".") || name.matches(".*[/\\\\\\p{Cntrl}].*"))
            throw new ModelException("No model has such a name: it names a folder of its own.");
        return name;
    }
}
