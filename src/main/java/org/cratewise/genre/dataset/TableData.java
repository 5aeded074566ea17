package org.cratewise.genre.dataset;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cratewise.track.Genre;

/// A csv, or tsv, that names files and their genres. Columns are known by their names: `path` (or
/// `file`, `filename`), `genre` (or `genres`, `label`), and, if there, `second`, `artist`, `track`.
public final class TableData {
    private static final List<String> PATH = List.of("path", "file", "filename");
    private static final List<String> GENRE = List.of("genre", "genres", "label", "genre_top");
    private static final List<String> SECOND = List.of("second");
    private static final List<String> ARTIST = List.of("artist", "artist_id", "artist_name");
    private static final List<String> TRACK = List.of("track", "song");

    private final Path audio;
    private final LabelMap labels;
    private final Map<String, String> columns;
    private final Gathering all = new Gathering();

    private TableData(Path audio, LabelMap labels, List<String> headers) {
        this.audio = audio;
        this.labels = labels;
        this.columns = lowerCase(headers);
    }

    /// @param audio what its paths are relative to
    /// @throws IOException if it can't be read or has no column for path or genre
    public static DataSet read(Path table, Path audio, LabelMap labels) throws IOException {
        try (Reader reader = Files.newBufferedReader(table);
                CSVParser rows = format(table).parse(reader)) {
            TableData data = new TableData(audio, labels, rows.getHeaderNames());
            for (List<String> names : List.of(PATH, GENRE))
                if (data.column(names).isEmpty())
                    throw new IOException(
                            table + " has none of these columns: " + String.join(", ", names));
            for (CSVRecord row : rows) data.add(row);
            return data.all.finish(table.toString());
        }
    }

    private void add(CSVRecord row) {
        String name = cell(row, PATH);
        List<String> cells = new ArrayList<>(GenreCell.labels(cell(row, GENRE)));
        boolean known = !labels.genres(cells).isEmpty();
        cells.addAll(GenreCell.labels(cell(row, SECOND)));
        Optional<Path> file = AudioNames.find(audio, name);
        if (cells.isEmpty()) all.drop(Reason.NO_GENRE.words(), name);
        else if (!known) all.drop(Reason.NO_LABEL.words(cells.getFirst()), name);
        else if (file.isEmpty()) all.drop(Reason.NO_FILE.words(), name);
        else all.add(example(name, file.get(), labels.genres(cells), row));
    }

    private Example example(String name, Path file, List<Genre> genres, CSVRecord row) {
        return new Example(
                name, Source.recording(file), genres, cell(row, ARTIST), cell(row, TRACK));
    }

    private static CSVFormat format(Path table) {
        boolean tabs = table.toString().toLowerCase(Locale.ROOT).endsWith(".tsv");
        return (tabs ? CSVFormat.TDF : CSVFormat.DEFAULT)
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setQuote(tabs ? null : '"')
                .get();
    }

    private static Map<String, String> lowerCase(List<String> headers) {
        Map<String, String> columns = new LinkedHashMap<>();
        headers.forEach(header -> columns.put(header.strip().toLowerCase(Locale.ROOT), header));
        return columns;
    }

    private Optional<String> column(List<String> names) {
        return names.stream().flatMap(name -> Stream.ofNullable(columns.get(name))).findFirst();
    }

    private String cell(CSVRecord row, List<String> names) {
        return column(names).filter(row::isSet).map(row::get).orElse("");
    }
}
