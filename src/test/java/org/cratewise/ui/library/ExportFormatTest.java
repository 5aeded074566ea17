package org.cratewise.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.SampleTracks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFormatTest {
    @TempDir Path folder;

    private final Track heard =
            SampleTracks.heard(1, new Tags("One, \"two\"", "Ann", "", "Pop", 1994), "jazz", 0.5);
    private final Review review =
            Review.of(heard, List.of(new Genre("jazz"), new Genre("night drive")), Instant.EPOCH);
    private final List<Track> tracks =
            List.of(heard.with(Optional.of(review)), SampleTracks.waiting(3));

    @Test
    void csvIsQuotedAndSaysWhatWasDecided() throws IOException {
        List<String> lines = Files.readAllLines(written(ExportFormat.CSV));
        assertEquals(
                "path,state,genre,confidence,second_genre,second_confidence,title,artist,album,"
                        + "tag_genre,duration_s,reason,year,decision,decided_genres,sureness",
                lines.getFirst());
        assertTrue(
                lines.get(1)
                        .contains(
                                ",\"One, \"\"two\"\"\",Ann,,Pop,201.0,,1994,corrected,jazz; night"
                                        + " drive,"),
                lines.get(1));
        assertTrue(lines.get(2).contains(",waiting,,,,,"), lines.get(2));
    }

    @Test
    void jsonHasNumbersAndNulls() throws IOException {
        JsonNode all = new ObjectMapper().readTree(written(ExportFormat.JSON).toFile());
        assertEquals(2, all.size());
        assertEquals(0.5, all.get(0).get("confidence").asDouble());
        assertTrue(all.get(1).get("genre").isNull());
    }

    @Test
    void aPlaylistNamesWholePathsAndLengths() throws IOException {
        List<String> lines = Files.readAllLines(written(ExportFormat.M3U8));
        assertEquals("#EXTM3U", lines.get(0));
        assertEquals("#EXTINF:201,Ann - One, \"two\"", lines.get(1));
        assertEquals(heard.file().path().toString(), lines.get(2));
    }

    @Test
    void whatCantBeWrittenLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken.csv").resolve("full"));
        assertThrows(IOException.class, () -> ExportFormat.CSV.write(tracks, taken.getParent()));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(taken.getParent()), left.toList());
        }
    }

    private Path written(ExportFormat format) throws IOException {
        Path file = folder.resolve("out." + format.ending());
        Files.writeString(file, "old");
        format.write(tracks, file);
        return file;
    }
}
