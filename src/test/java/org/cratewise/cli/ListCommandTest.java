package org.cratewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cratewise.catalog.Catalog;
import org.cratewise.cli.Shell.Result;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
    private static final String HEADER =
            "path,state,genre,confidence,second_genre,second_confidence,title,artist,album,"
                    + "tag_genre,duration_s,reason,year,decision,decided_genres,sureness";
    private static final String ODD_TITLE = "One, \"two\"\nand three";

    @TempDir Path folder;
    private MadeUpServices services;
    private Shell shell;
    private Path music;

    @BeforeEach
    void scanFourTracks() throws IOException {
        services = new MadeUpServices(folder);
        shell = new Shell(services);
        services.put("a.mp3", "jazz1 " + ODD_TITLE);
        services.put("b.mp3", "rock1 Plain");
        services.put("c.mp3", "noise Broken");
        services.put("d.mp3", "jazz2 Gone");
        music = services.music().toRealPath();
        shell.run("scan", music.toString());
        Files.delete(music.resolve("d.mp3"));
        shell.run("scan", music.toString());
    }

    private List<String> names(String... arguments) throws IOException {
        String[] all = new String[arguments.length + 3];
        List.of("list", "--format", "csv").toArray(all);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return records(shell.run(all).out()).stream()
                .map(record -> Path.of(record.get("path")).getFileName().toString())
                .toList();
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.getRecords();
        }
    }

    @Test
    void csvHasExactlyTheseColumns() {
        Result result = shell.run("list", "--format", "csv");
        assertEquals(0, result.code());
        assertEquals(HEADER, result.lines().getFirst());
        assertEquals("", result.err());
    }

    @Test
    void commasQuotesAndLineFeedsAreQuotedAsInRfc4180() throws IOException {
        String csv = shell.run("list", "--format", "csv").out();
        assertTrue(csv.contains(",\"One, \"\"two\"\"\nand three\",Ann,"), csv);
        assertEquals(ODD_TITLE, records(csv).getFirst().get("title"));
    }

    @Test
    void aCsvRowSaysWhatWasHeard() {
        String row = shell.run("list", "--format", "csv", "--state", "analysed").lines().getLast();
        assertEquals(
                music.resolve("b.mp3")
                        + ",analysed,rock,0.75,jazz,0.25,Plain,Ann,,Blues,61.3,,,,,unsure",
                row);
    }

    @Test
    void whatAPersonDecidedIsToldByTheTrack() throws IOException {
        try (Catalog catalog = Catalog.open(services.defaultCatalog(), Catalog.Access.WRITE)) {
            Track first = catalog.tracks().getFirst();
            Track second = catalog.tracks().get(1);
            Review chosen =
                    Review.of(first, List.of(new Genre("blues"), new Genre("soul")), Instant.EPOCH);
            Review skipped = Review.skip(second, Instant.EPOCH);
            catalog.decide(
                    Map.of(first.id(), Optional.of(chosen), second.id(), Optional.of(skipped)));
        }
        List<CSVRecord> rows = records(shell.run("list", "--format", "csv").out());
        assertEquals("corrected", rows.get(0).get("decision"));
        assertEquals("blues; soul", rows.get(0).get("decided_genres"));
        assertEquals("skipped", rows.get(1).get("decision"));
        assertEquals("", rows.get(1).get("decided_genres"));
        assertEquals("", rows.get(2).get("decision"));
        JsonNode json = new ObjectMapper().readTree(shell.run("list", "--format", "json").out());
        assertEquals("corrected", json.get(0).get("decision").textValue());
        assertTrue(json.get(2).get("decision").isNull());
    }

    @Test
    void whatIsNotKnownIsAnEmptyCell() {
        String row = shell.run("list", "--format", "csv", "--state", "failed").lines().getLast();
        assertEquals(
                music.resolve("c.mp3") + ",failed,,,,,Broken,Ann,,Blues,,It is noise,,,,", row);
    }

    @Test
    void jsonIsAnArrayOfTheSameColumnsWithNullForTheUnknown() throws IOException {
        Result result = shell.run("list", "--format", "json");
        JsonNode tracks = new ObjectMapper().readTree(result.out());
        assertEquals(4, tracks.size());
        assertEquals(HEADER, String.join(",", (Iterable<String>) tracks.get(0)::fieldNames));
        assertEquals(ODD_TITLE, tracks.get(0).get("title").textValue());
        assertEquals(0.75, tracks.get(0).get("confidence").doubleValue());
        assertEquals("sure", tracks.get(0).get("sureness").textValue());
        assertEquals("unsure", tracks.get(1).get("sureness").textValue());
        assertTrue(tracks.get(2).get("genre").isNull());
        assertTrue(tracks.get(2).get("album").isNull());
    }

    @Test
    void anEmptyChoiceIsAHeaderInCsvAndAnEmptyArrayInJson() throws IOException {
        String[] none = {"list", "--genre", "polka", "--format"};
        assertEquals(HEADER + "\n", shell.run(none[0], none[1], none[2], none[3], "csv").out());
        String json = shell.run(none[0], none[1], none[2], none[3], "json").out();
        assertEquals(0, new ObjectMapper().readTree(json).size(), json);
    }

    @Test
    void theTableHasOneLineForEachTrack() {
        List<String> lines = shell.run("list").lines();
        assertEquals(5, lines.size());
        assertEquals(
                "state     genre             sure    artist                   title"
                        + "                    path",
                lines.get(0));
        assertTrue(
                lines.get(1).startsWith("analysed  jazz          75% sure    Ann"), lines.get(1));
        assertTrue(lines.get(1).contains("One, \"two\"?and three"), lines.get(1));
        assertTrue(lines.get(3).endsWith("c.mp3  (It is noise)"), lines.get(3));
    }

    @Test
    void tracksAreChosenByGenreStateAndSureness() throws IOException {
        assertEquals(List.of("a.mp3", "b.mp3", "c.mp3", "d.mp3"), names());
        assertEquals(List.of("a.mp3", "d.mp3"), names("--genre", "Jazz"));
        assertEquals(List.of("a.mp3"), names("--genre", "jazz", "--state", "ANALYSED"));
        assertEquals(List.of("d.mp3"), names("--state", "missing"));
        assertEquals(List.of("b.mp3"), names("--unsure"));
    }

    @Test
    void aGenreThatNobodyHeardIsMetWithThoseThatWere() {
        Result result = shell.run("list", "--genre", "polka");
        assertEquals(0, result.code());
        assertEquals("No track was heard as polka; heard were: jazz, rock.\n", result.err());
        assertEquals("", shell.run("list", "--genre", "jazz", "--unsure").err());
    }

    @Test
    void aChoiceThatDoesNotExistIsWrongUse() {
        assertEquals(2, shell.run("list", "--format", "xml").code());
        assertEquals(2, shell.run("list", "--state", "sold").code());
        assertEquals(2, shell.run("list", "--genre", " ").code());
    }

    @Test
    void withoutACatalogItSaysSoInASentence() {
        Path nowhere = folder.resolve("none.db");
        Result result = shell.run("list", "--catalog", nowhere.toString());
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains(nowhere.toString()), result.err());
    }
}
