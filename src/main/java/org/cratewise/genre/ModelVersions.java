package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The versions of a model that was taught: folders `v1`, `v2`... in the model's folder, which are
/// never changed, and `current`, which names one. Each names in `taught-from` the version it came
/// from. A version's number is never used again, so predictions of different versions differ.
public final class ModelVersions {
    private static final String CURRENT = "current";
    private static final String PARENT = "taught-from";

    private final Path folder;

    /// @param folder may be missing
    public ModelVersions(Path folder) {
        this.folder = folder;
    }

    /// Writes a version's files.
    @FunctionalInterface
    public interface Writing {
        void into(Path folder) throws IOException;
    }

    /// Where a model's files are: the current version's folder, or the folder itself if it has no
    /// versions.
    ///
    /// @throws ModelException if it names a version that can't be one
    public static Path current(Path folder) {
        return new ModelVersions(folder).version().map(folder::resolve).orElse(folder);
    }

    /// The current version: `v1`, `v2`...
    ///
    /// @throws ModelException if it names a version that can't be one
    public Optional<String> version() {
        return read(folder.resolve(CURRENT));
    }

    private static Optional<String> read(Path file) {
        try {
            if (Files.size(file) > 16) throw new IOException("too long");
            String version = Files.readString(file).strip();
            if (!version.matches("v[1-9][0-9]{0,6}")) throw new IOException("no version");
            return Optional.of(version);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ModelException(file + " names no version of the model", e);
        }
    }

    /// The number of the next version.
    public int next() throws IOException {
        if (!Files.isDirectory(folder)) return 1;
        try (var children = Files.list(folder)) {
            return 1
                    + children.map(child -> child.getFileName().toString())
                            .filter(name -> name.matches("v[1-9][0-9]{0,6}"))
                            .mapToInt(name -> Integer.parseInt(name.substring(1)))
                            .max()
                            .orElse(0);
        }
    }

    /// Adds the next version and makes it the current one. Nothing is replaced but `current`, and
    /// that last.
    ///
    /// @param parent the version it was taught from; empty if that is another model
    /// @return its folder
    public Path add(Optional<String> parent, Writing writing) throws IOException {
        Files.createDirectories(folder);
        String version = "v" + next();
        Path fresh = Files.createTempDirectory(folder, version + ".new");
        try {
            writing.into(fresh);
            if (parent.isPresent()) Files.writeString(fresh.resolve(PARENT), parent.get());
        } catch (IOException | RuntimeException e) {
            clear(fresh);
            throw e;
        }
        Path added = Files.move(fresh, folder.resolve(version), StandardCopyOption.ATOMIC_MOVE);
        choose(version);
        return added;
    }

    private static void clear(Path fresh) throws IOException {
        try (var files = Files.list(fresh)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(fresh);
    }

    /// The version that the current one was taught from, if there is one to go back to.
    ///
    /// @throws ModelException if it names a version that can't be one
    public Optional<String> before() {
        return version()
                .flatMap(version -> read(folder.resolve(version).resolve(PARENT)))
                .filter(before -> Files.isDirectory(folder.resolve(before)));
    }

    /// Makes the version that the current one was taught from the current one. Both stay.
    ///
    /// @return the version that is current now
    /// @throws ModelException if there is none before
    public String rollBack() throws IOException {
        String version =
                version()
                        .orElseThrow(
                                () ->
                                        new ModelException(
                                                folder + " has no versions to go back to"));
        String parent =
                before().orElseThrow(
                                () ->
                                        new ModelException(
                                                folder + " has no version before " + version));
        choose(parent);
        return parent;
    }

    private void choose(String version) throws IOException {
        Path fresh = Files.writeString(folder.resolve(CURRENT + ".new"), version);
        Files.move(
                fresh,
                folder.resolve(CURRENT),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }
}
