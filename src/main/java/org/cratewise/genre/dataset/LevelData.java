package org.cratewise.genre.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cratewise.feature.LevelArchive;
import org.cratewise.track.Genre;

/// A folder with an archive of level spectrograms for each genre, as GTZAN is kept: `blues.npz`
/// with the clips `blues.00000` and so on. Who plays isn't known.
public final class LevelData {
    private static final String ENDING = ".npz";

    private LevelData() {}

    /// @throws IOException if there is no archive or one can't be read
    public static DataSet read(Path folder, LabelMap labels) throws IOException {
        Gathering all = new Gathering();
        List<Path> archives = archives(folder);
        if (archives.isEmpty()) throw new IOException("No " + ENDING + " archives in " + folder);
        for (Path archive : archives) {
            String label = archive.getFileName().toString().replace(ENDING, "");
            Optional<Genre> genre = labels.genre(label);
            if (genre.isEmpty()) all.drop(Reason.NO_LABEL.words(label), label);
            else
                for (String clip : LevelArchive.read(archive).keySet())
                    all.add(
                            new Example(
                                    clip,
                                    Source.levels(archive, clip),
                                    List.of(genre.get()),
                                    "",
                                    clip));
        }
        return all.finish(folder.toString());
    }

    private static List<Path> archives(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }
}
