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

    private TableData() {}

    /// @param audio what its paths are relative to
    /// @throws IOException if it can't be read or has no column for path or genre
    public static DataSet read(Path table, Path audio, LabelMap labels) throws IOException {
        Gathering all = new Gathering();
        try (Reader reader = Files.newBufferedReader(table);
                CSVParser rows = format(table).parse(reader)) {
            Map<String, String> columns = lowerCase(rows.getHeaderNames());
            String path = column(columns, PATH).orElseThrow(() -> lacks(table, PATH));
            String genre = column(columns, GENRE).orElseThrow(() -> lacks(table, GENRE));
            for (CSVRecord row : rows) {
                List<String> cells = new ArrayList<>(GenreCell.labels(row.get(genre)));
                Optional<Genre> first =
                        cells.stream().flatMap(l -> labels.genre(l).stream()).findFirst();
                cells.addAll(GenreCell.labels(cell(row, columns, SECOND)));
                String name = row.get(path);
                Optional<Path> file = AudioNames.find(audio, name);
                if (cells.isEmpty()) all.drop("no genre", name);
                else if (first.isEmpty())
                    all.drop("label means no genre: " + cells.getFirst(), name);
                else if (file.isEmpty()) all.drop("file isn't there", name);
                else
                    all.add(
                            new Example(
                                    name,
                                    Source.recording(file.get()),
                                    labels.genres(cells),
                                    cell(row, columns, ARTIST),
                                    cell(row, columns, TRACK)));
            }
        }
        return all.finish(table.toString());
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

    private static Optional<String> column(Map<String, String> columns, List<String> names) {
        return names.stream().flatMap(name -> Stream.ofNullable(columns.get(name))).findFirst();
    }

    private static String cell(CSVRecord row, Map<String, String> columns, List<String> names) {
        return column(columns, names).filter(row::isSet).map(row::get).orElse("");
    }

    private static IOException lacks(Path table, List<String> names) {
        return new IOException(table + " has none of these columns: " + String.join(", ", names));
    }
}
