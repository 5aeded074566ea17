package org.cratewise.genre.dataset;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cratewise.track.Genre;

/// `tracks.csv` of the Free Music Archive data set (Defferrard et al. 2017). Its columns have two
/// names, one above the other (`track` over `genre_top`); a third row names the index. Genre cells
/// are empty, words, or lists of words or numbers; `genres.csv` beside it says what numbers mean.
public final class FmaData {
    private static final List<String> GENRES =
            List.of("track.genre_top", "track.genres", "track.genres_all");

    private final Path audio;
    private final LabelMap labels;
    private final Map<String, String> titles;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Gathering all = new Gathering();

    private FmaData(Path audio, LabelMap labels, Map<String, String> titles) {
        this.audio = audio;
        this.labels = labels;
        this.titles = titles;
    }

    /// @param audio holds the clips as FMA hands them out: `000/000002.mp3`
    /// @throws IOException if it can't be read or isn't such a table
    public static DataSet read(Path tracks, Path audio, LabelMap labels) throws IOException {
        Path genres = tracks.resolveSibling("genres.csv");
        FmaData fma = new FmaData(audio, labels, titles(genres));
        try (Reader reader = Files.newBufferedReader(tracks);
                CSVParser rows = CSVFormat.DEFAULT.parse(reader)) {
            fma.rows(rows.iterator(), tracks);
        }
        return fma.all.finish(tracks.toString());
    }

    private static Map<String, String> titles(Path genres) throws IOException {
        Map<String, String> titles = new HashMap<>();
        if (!Files.isRegularFile(genres)) return titles;
        CSVFormat headed = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader = Files.newBufferedReader(genres);
                CSVParser rows = headed.parse(reader)) {
            for (CSVRecord row : rows) titles.put(row.get("genre_id"), row.get("title"));
        }
        return titles;
    }

    private void rows(Iterator<CSVRecord> rows, Path table) throws IOException {
        CSVRecord above = next(rows, table);
        CSVRecord below = next(rows, table);
        for (int i = 0; i < above.size() && i < below.size(); i++)
            columns.putIfAbsent(above.get(i).strip() + "." + below.get(i).strip(), i);
        if (GENRES.stream().noneMatch(columns::containsKey))
            throw new IOException(table + " has no genres below 'track': is it FMA's tracks.csv?");
        while (rows.hasNext()) row(rows.next());
    }

    private static CSVRecord next(Iterator<CSVRecord> rows, Path table) throws IOException {
        if (!rows.hasNext()) throw new IOException(table + " ends within its header");
        return rows.next();
    }

    private void row(CSVRecord row) {
        String id = row.get(0).strip();
        if (id.equals("track_id")) return;
        if (!id.matches("\\d{1,9}")) {
            all.drop(Reason.NO_NUMBER.words(), id);
            return;
        }
        List<String> words = words(row);
        List<Genre> genres = labels.genres(words);
        Optional<Path> file = file(Integer.parseInt(id));
        if (words.isEmpty()) all.drop(Reason.EMPTY_CELLS.words(), id);
        else if (genres.isEmpty()) all.drop(Reason.NO_LABEL.words(words.getFirst()), id);
        else if (file.isEmpty()) all.drop(Reason.NO_FILE.words(), id);
        else
            all.add(
                    new Example(
                            id,
                            Source.recording(file.get()),
                            genres,
                            cell(row, "artist.name"),
                            id));
    }

    /// The top genre's cell first; the lists where it is empty.
    private List<String> words(CSVRecord row) {
        for (String column : GENRES) {
            List<String> words =
                    GenreCell.labels(cell(row, column)).stream()
                            .map(word -> titles.getOrDefault(word, word))
                            .toList();
            if (!words.isEmpty()) return words;
        }
        return List.of();
    }

    private String cell(CSVRecord row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at);
    }

    private Optional<Path> file(int id) {
        String name = String.format("%06d", id);
        return AudioNames.find(audio, name.substring(0, 3) + "/" + name + ".mp3");
    }
}
