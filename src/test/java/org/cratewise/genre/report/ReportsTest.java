package org.cratewise.genre.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.lab.FrontEnd;
import org.cratewise.genre.lab.Lab;
import org.cratewise.genre.lab.LabListener;
import org.cratewise.genre.lab.LabOptions;
import org.cratewise.genre.lab.MadeMusic;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.preset.Change;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Presets;
import org.cratewise.genre.split.SplitOptions;
import org.cratewise.genre.split.SplitWay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final Pattern DRAWING = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

    @TempDir static Path folder;
    private static final List<Run> RUNS = new ArrayList<>();

    @BeforeAll
    static void train() throws Exception {
        DataSet music = MadeMusic.sound(folder.resolve("music"), 6, 3);
        for (SplitWay way : List.of(SplitWay.SEGMENT, SplitWay.TRACK))
            for (long seed = 1; seed <= 2; seed++) RUNS.add(run(music, way, seed));
    }

    private static Run run(DataSet music, SplitWay way, long seed) throws Exception {
        Preset preset =
                Presets.changed(
                        "segment-fc",
                        List.of(
                                Change.of("input.segments=6"),
                                Change.of("schedule.batch=16"),
                                Change.of("schedule.epochs=2")));
        String name = "made-" + way + "-seed" + seed;
        LabOptions options =
                new LabOptions(
                        name,
                        FrontEnd.SOUND,
                        SplitOptions.of(way, 0.2, 0.3, seed),
                        Optional.empty(),
                        seed,
                        folder.resolve("work"),
                        folder.resolve(name));
        return Lab.train(preset, music, options, LabListener.NONE).orElseThrow();
    }

    @Test
    void aReportNeedsNothingBesideItself() throws Exception {
        Reports.write(RUNS.getFirst(), folder);
        String page = Files.readString(folder.resolve("report.html"));
        String bare = page.replace("http://www.w3.org/2000/svg", "");
        for (String outside : List.of("http:", "https:", "src=", "@import", "url(", "<link"))
            assertFalse(bare.contains(outside), outside);
        assertTrue(page.contains("prefers-color-scheme: dark"));
        assertTrue(page.contains("This split leaks"));
    }

    @Test
    void aCleanReportDoesNotSpeakOfALeak() {
        assertFalse(RunPage.of(RUNS.getLast()).contains("This split leaks"));
    }

    @Test
    void everyDrawingIsSoundXmlWithoutHoles() throws Exception {
        Matcher drawings = DRAWING.matcher(RunPage.of(RUNS.getFirst()));
        int count = 0;
        while (drawings.find()) {
            String svg = drawings.group();
            assertFalse(svg.contains("NaN") || svg.contains("Infinity"), svg);
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            count++;
        }
        assertEquals(7, count);
    }

    @Test
    void scoresAreJsonThatOthersCanRead() throws Exception {
        Path file = folder.resolve("made-TRACK-seed1/scores.json");
        JsonNode scores = new ObjectMapper().readTree(file.toFile());
        double accuracy = scores.at("/clips/accuracy").asDouble();
        assertEquals(RUNS.get(2).scores().clips().accuracy(), accuracy, 1e-12);
        assertEquals(10, scores.at("/segments/reliability/bins").size());
        assertEquals(3, scores.at("/votes/confusion").size());
    }

    @Test
    void theTableTellsSpreadAndLeak() {
        RunTable table = RunTable.of(RUNS);
        assertEquals(4, table.rows().size());
        String remarks = String.join("\n", table.remarks());
        assertTrue(remarks.contains("made-TRACK, mean of 2: segments "), remarks);
        assertTrue(remarks.contains("The leak: segment-fc names "), remarks);
        assertTrue(table.text().contains("segment !"), table.text());
    }

    @Test
    void theStatementOfTheLeakIsTheDifferenceOfMeans() {
        double leaky = mean(0, 1);
        double clean = mean(2, 3);
        String points = String.format(Locale.ROOT, "%.1f points", 100 * (leaky - clean));
        List<String> statements = Leak.of(RUNS);
        assertEquals(1, statements.size());
        assertTrue(statements.getFirst().contains(points), statements.getFirst());
    }

    private static double mean(int a, int b) {
        return (segments(a) + segments(b)) / 2;
    }

    private static double segments(int run) {
        return RUNS.get(run).scores().segments().accuracy();
    }

    @Test
    void runsStandSideBySideOnAPage() throws Exception {
        Path file = folder.resolve("compare.html");
        Reports.compare(RUNS, file);
        String page = Files.readString(file);
        for (Run run : RUNS) assertTrue(page.contains(run.facts().name()));
    }

    @Test
    void namesCannotBreakThePage() {
        assertEquals("&lt;b&gt; &amp; &quot;", Html.escape("<b> & \""));
    }
}
