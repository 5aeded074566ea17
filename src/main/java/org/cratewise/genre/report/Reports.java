package org.cratewise.genre.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.genre.lab.Run;

/// Writes what runs came to.
public final class Reports {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Reports() {}

    /// `report.html` beside the `scores.json` of a run that was just trained.
    public static void write(Run run, Path folder) throws IOException {
        Files.writeString(folder.resolve("report.html"), RunPage.of(run));
    }

    /// A run judged on something else: `NAME.json` and `NAME.html`.
    public static void write(Run run, Path folder, String name) throws IOException {
        JSON.writeValue(folder.resolve(name + ".json").toFile(), run.scores());
        Files.writeString(folder.resolve(name + ".html"), RunPage.of(run));
    }

    /// Runs side by side, as a page.
    public static void compare(List<Run> runs, Path file) throws IOException {
        Files.writeString(file, ComparePage.of(runs));
    }
}
