package org.cratewise.sorting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.cratewise.track.Genre;
import org.cratewise.track.GenreTree;

/// A person's own way with genres as a small JSON file:
/// `{"metal": {"word": "Heavy Metal"}, "thrash": {"under": "metal"}}`.
public final class GenreBookFile {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private GenreBookFile() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Entry(String word, String under) {}

    /// Reads it; the usual way where there is no such file.
    ///
    /// @throws IOException if it makes no sense; the message says what
    public static GenreBook read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) return GenreBook.USUAL;
        try {
            return book(MAPPER.readValue(file.toFile(), new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new IOException(file + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static GenreBook book(Map<String, Entry> entries) {
        if (entries == null) throw new IllegalArgumentException("Nothing is said");
        Map<Genre, String> words = new HashMap<>();
        Map<Genre, Genre> parents = new HashMap<>();
        entries.forEach(
                (key, entry) -> {
                    if (entry == null)
                        throw new IllegalArgumentException("Nothing is said of " + key);
                    Genre genre = new Genre(key);
                    if (entry.word() != null) words.put(genre, entry.word());
                    if (entry.under() != null) parents.put(genre, new Genre(entry.under()));
                });
        return new GenreBook(new GenreWords(words), new GenreTree(parents));
    }

    /// Writes it anew, all of it or nothing.
    public static void write(GenreBook book, Path file) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        Map<Genre, Genre> parents = book.tree().parents();
        book.words()
                .own()
                .forEach(
                        (genre, word) -> entries.put(genre.key(), entry(word, parents.get(genre))));
        parents.forEach((genre, above) -> entries.putIfAbsent(genre.key(), entry(null, above)));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(fresh, MAPPER.writeValueAsString(entries) + "\n");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Entry entry(String word, Genre under) {
        return new Entry(word, under == null ? null : under.key());
    }
}
