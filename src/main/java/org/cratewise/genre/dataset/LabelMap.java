package org.cratewise.genre.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cratewise.track.Genre;

/// What the labels of a data set mean: lines such as `Hip-Hop -> hiphop`. A label that isn't listed
/// or stands for `-` means nothing.
public final class LabelMap {
    private static final String ARROW = "->";
    private static final String NOTHING = "-";

    private final Optional<Map<String, Genre>> genres;

    private LabelMap(Optional<Map<String, Genre>> genres) {
        this.genres = genres;
    }

    /// The map that comes with the program.
    public static LabelMap builtIn() {
        try (InputStream in = LabelMap.class.getResourceAsStream("/genres/labels.txt")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException if a line has no arrow
    public static LabelMap read(Path file) throws IOException {
        return of(Files.readAllLines(file));
    }

    /// Every label is a genre of its own.
    public static LabelMap asIs() {
        return new LabelMap(Optional.empty());
    }

    static LabelMap of(List<String> lines) {
        Map<String, Genre> genres = new HashMap<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) continue;
            int arrow = text.lastIndexOf(ARROW);
            if (arrow < 1)
                throw new IllegalArgumentException("A line is LABEL -> GENRE, not: " + text);
            String genre = text.substring(arrow + ARROW.length()).strip();
            if (!genre.equals(NOTHING))
                genres.put(plain(text.substring(0, arrow)), new Genre(genre));
        }
        return new LabelMap(Optional.of(genres));
    }

    /// The genre a label means, if any.
    public Optional<Genre> genre(String label) {
        if (label.isBlank()) return Optional.empty();
        if (genres.isEmpty()) return Optional.of(new Genre(label));
        return Optional.ofNullable(genres.get().get(plain(label)));
    }

    /// The genres some labels mean, without repetition.
    public List<Genre> genres(List<String> labels) {
        return labels.stream().flatMap(label -> genre(label).stream()).distinct().toList();
    }

    /// Letters and digits only, of any script.
    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
