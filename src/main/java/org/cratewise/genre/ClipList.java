package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cratewise.track.Genre;

/// Reads which clips a data folder offers and where each comes from: from
/// `gtzan/filtered_{train,valid,test}.txt` and `labels.tsv` (file, artist, genre, second genre,
/// confidence).
final class ClipList {
    /// The ten GTZAN genres, then four more; the order of the bundled model's outputs.
    static final List<Genre> GENRES =
            Stream.of(
                            "blues classical country disco hiphop jazz metal pop reggae rock"
                                    .split(" "),
                            "electronic folk latin rnb".split(" "))
                    .flatMap(Stream::of)
                    .map(Genre::new)
                    .toList();

    private static final Map<String, Part> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("train", Part.FILTERED_TRAIN);
        LISTS.put("valid", Part.FILTERED_VALID);
        LISTS.put("test", Part.FILTERED_TEST);
    }

    private ClipList() {}

    /// All clips with a genre of {@link #GENRES}, in a fixed order.
    static List<ClipPlan> read(Path data) {
        List<ClipPlan> clips = new ArrayList<>();
        try {
            for (var list : LISTS.entrySet())
                for (String line : lines(data.resolve("gtzan/filtered_" + list.getKey() + ".txt")))
                    levels(line, list.getValue()).ifPresent(clips::add);
            List<String> rows = lines(data.resolve("labels.tsv"));
            for (String row : rows.subList(1, rows.size())) recording(row).ifPresent(clips::add);
        } catch (NoSuchFileException e) {
            throw new ModelException(
                    "No training data in " + data + ": " + e.getFile() + " is missing", e);
        } catch (IOException e) {
            throw new ModelException("No training data in " + data + ": " + e.getMessage(), e);
        }
        return clips;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file);
    }

    /// A line is `blues/blues.00029.wav`.
    private static Optional<ClipPlan> levels(String line, Part part) {
        String key = line.strip().replaceAll("^.*/|\\.wav$", "");
        if (key.isEmpty()) return Optional.empty();
        int fold = Math.floorMod(key.hashCode(), ArtistFolds.COUNT);
        return genre(key.substring(0, key.indexOf('.')))
                .map(genre -> new ClipPlan(key, genre, Optional.empty(), part, fold));
    }

    private static Optional<ClipPlan> recording(String row) {
        String[] cells = row.split("\t", -1);
        // The 100 GTZAN clips that are known as sound too only check the front end.
        if (cells.length < 4 || cells[0].startsWith("gtzan-")) return Optional.empty();
        int fold = ArtistFolds.of(cells[1]);
        if (cells[2].equals("ambiguous")) return ambiguous(cells[0], cells[3].split("\\|"), fold);
        return genre(cells[2])
                .map(genre -> new ClipPlan(cells[0], genre, genre(cells[3]), Part.RECORDING, fold));
    }

    private static Optional<ClipPlan> ambiguous(String key, String[] two, int fold) {
        if (two.length != 2 || genre(two[1]).isEmpty()) return Optional.empty();
        return genre(two[0])
                .map(genre -> new ClipPlan(key, genre, genre(two[1]), Part.AMBIGUOUS, fold));
    }

    /// Empty for `other` and no genre at all.
    private static Optional<Genre> genre(String key) {
        return GENRES.stream().filter(genre -> genre.key().equals(key.strip())).findFirst();
    }
}
