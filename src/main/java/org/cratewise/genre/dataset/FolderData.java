package org.cratewise.genre.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cratewise.track.Genre;

/// A folder per genre. Pieces that `lab cut` made bring a list that says which song each is from.
public final class FolderData {
    private FolderData() {}

    /// @throws IOException if a folder can't be read
    public static DataSet read(Path root, LabelMap labels) throws IOException {
        Path pieces = root.resolve(Cutting.LIST);
        if (Files.isRegularFile(pieces)) return TableData.read(pieces, root, labels);
        Gathering all = new Gathering();
        for (Path folder : sorted(root)) {
            String label = folder.getFileName().toString();
            Optional<Genre> genre = labels.genre(label);
            if (!Files.isDirectory(folder)) all.drop(Reason.NO_FOLDER.words(), label);
            else if (genre.isEmpty()) all.drop(Reason.NO_FOLDER_GENRE.words(), label);
            else files(root, folder, genre.get(), all);
        }
        return all.finish(root.toString());
    }

    private static void files(Path root, Path folder, Genre genre, Gathering all)
            throws IOException {
        for (Path file : sorted(folder)) {
            if (Files.isDirectory(file)) files(root, file, genre, all);
            else if (AudioNames.isAudio(file)) all.add(example(root, file, genre));
            else all.drop(Reason.NO_AUDIO.words(), root.relativize(file).toString());
        }
    }

    private static Example example(Path root, Path file, Genre genre) {
        String key = root.relativize(file).toString().replace('\\', '/');
        return new Example(key, Source.recording(file), List.of(genre), "", "");
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
