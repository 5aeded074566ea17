package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cratewise.audio.MadeAudio;
import org.cratewise.catalog.Catalog;
import org.cratewise.cli.CommandLineProgram;
import org.cratewise.cli.Services;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanOptions;
import org.cratewise.track.Genre;
import org.cratewise.track.NewId3;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that change files, as a person types them.
class CommandsTest {
    @TempDir Path folder;
    private Path music;
    private Path catalog;
    private Map<Path, String> before;
    private String said = "";

    /// A program that only knows where its catalog is.
    private record Bare(Path defaultCatalog) implements Services {
        @Override
        public Path modelsFolder() {
            return defaultCatalog.resolveSibling("models");
        }

        @Override
        public GenreBook genreBook() throws IOException {
            return GenreBookFile.read(defaultCatalog.resolveSibling("genres.json"));
        }

        @Override
        public Scan scan(Catalog catalog, ScanOptions options) {
            throw new IllegalStateException("Nothing is scanned here");
        }
    }

    @BeforeEach
    void makeMusic() throws Exception {
        folder = folder.toRealPath();
        music = folder.resolve("music");
        catalog = folder.resolve("catalog.db");
        List<Path> files = Music.make(music);
        try (Catalog open = Catalog.open(catalog, Catalog.Access.WRITE)) {
            Music.addHeard(open, files, "jazz");
        }
        before = Music.hashes(music);
    }

    private int run(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int code = CommandLineProgram.run(new Bare(catalog), writer, writer, arguments);
        writer.flush();
        said = out.toString();
        return code;
    }

    @Test
    void wordsFromTheSettingsAreWrittenUnlessOthersAreGiven() throws Exception {
        GenreBook book = GenreBook.USUAL.with(new Genre("jazz"), "Modern Jazz");
        GenreBookFile.write(book, folder.resolve("genres.json"));
        String[] plan = {"plan", "tag", "--min-confidence", "0.5", "--dry-run"};
        assertEquals(0, run(plan), said);
        assertTrue(said.contains("-> Modern Jazz"), said);
        assertEquals(0, run("plan", "tag", "--dry-run", "--word", "jazz=Bop"), said);
        assertFalse(said.contains("Modern Jazz"), said);
        String to = folder.resolve("sorted").toString();
        assertEquals(0, run("plan", "sort", "--to", to, "--min-confidence", "0.5"), said);
        assertTrue(said.contains("sorted/Modern Jazz/"), said);
        assertEquals(2, run("plan", "tag", "--word", "jazz=Bop; Cool"), said);
    }

    @Test
    void tagsArePlannedWrittenUndoneAndWrittenAgain() throws Exception {
        String plan = folder.resolve("plan.json").toString();
        assertEquals(0, run("plan", "tag", "--min-confidence", "0.5", "-o", plan), said);
        assertTrue(said.contains("Write genres: 11 steps"), said);
        assertEquals(0, run("apply", plan, "--dry-run"), said);
        assertEquals(before, Music.hashes(music));
        assertEquals(0, run("apply", plan), said);
        assertTrue(said.contains("11 steps done"), said);
        Map<Path, String> jazz = Music.hashes(music);
        assertFalse(jazz.equals(before));
        assertEquals(0, run("history"), said);
        assertTrue(said.contains("Write genres (11 of 11 done)"), said);
        assertEquals(0, run("undo", "--last", "--dry-run"), said);
        assertTrue(said.contains("Jazz -> Rock"), said);
        assertEquals(0, run("undo", "--last"), said);
        assertEquals(before, Music.hashes(music));
        assertEquals(0, run("redo"), said);
        assertEquals(jazz, Music.hashes(music));
        assertEquals(0, run("undo", "1"), said);
        assertEquals(before, Music.hashes(music));
        assertEquals(0, run("history"), said);
        assertTrue(said.contains("undone"), said);
        // Applied once more the plan does the same, and a new plan over the old one isn't saved.
        assertEquals(0, run("apply", plan), said);
        assertEquals(2, run("plan", "tag", "-o", plan), said);
    }

    @Test
    void filesAreSortedOnceAndComeBack() throws Exception {
        String plan = folder.resolve("plan.json").toString();
        String to = folder.resolve("sorted").toString();
        assertEquals(0, run("plan", "sort", "--to", to, "-o", plan), said);
        assertEquals(0, run("apply", plan), said);
        assertEquals(11, Music.in(folder.resolve("sorted/Jazz")).size());
        assertEquals(0, run("plan", "sort", "--to", to, "--dry-run"), said);
        assertTrue(said.contains(": 0 steps"), said);
        assertEquals(0, run("undo", "--last"), said);
        assertEquals(before, Music.hashes(music));
    }

    @Test
    void aPlanThatSomebodyTookStepsOutOfIsApplied() throws Exception {
        Path plan = folder.resolve("plan.json");
        assertEquals(
                0, run("plan", "tag", "--word", "jazz=Cool Jazz", "-o", plan.toString()), said);
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        var tree = mapper.readTree(plan.toFile());
        var steps = (com.fasterxml.jackson.databind.node.ArrayNode) tree.get("steps");
        String kept = steps.get(0).get("file").get("path").asText();
        while (steps.size() > 1) steps.remove(1);
        mapper.writeValue(plan.toFile(), tree);
        assertEquals(0, run("apply", plan.toString()), said);
        assertTrue(said.contains("1 steps done"), said);
        Map<Path, String> now = Music.hashes(music);
        now.values().removeAll(before.values());
        assertEquals(java.util.Set.of(Path.of(kept)), now.keySet());
        assertEquals(
                List.of("Cool Jazz"), new org.cratewise.tag.GenreWriter().genres(Path.of(kept)));
    }

    @Test
    void aNewTagIsOfTheVersionThatThePlanSays() throws Exception {
        Path bare =
                MadeAudio.sound(
                        music.resolve("bare.mp3"),
                        0.4,
                        "-id3v2_version",
                        "0",
                        "-map_metadata",
                        "-1");
        try (Catalog open = Catalog.open(catalog, Catalog.Access.WRITE)) {
            Music.addHeard(open, List.of(bare), "jazz");
        }
        String plan = folder.resolve("plan.json").toString();
        assertEquals(2, run("plan", "tag", "--new-id3", "2.2", "-o", plan), said);
        assertEquals(0, run("plan", "tag", "--new-id3", "2.4", "-o", plan), said);
        assertEquals(NewId3.V2_4, PlanFile.read(Path.of(plan)).newId3());
        assertEquals(0, run("apply", plan), said);
        assertEquals(4, Files.readAllBytes(bare)[3]);
    }

    @Test
    void oneFileOfABatchIsTakenBack() throws Exception {
        String plan = folder.resolve("plan.json").toString();
        assertEquals(0, run("plan", "tag", "-o", plan), said);
        assertEquals(0, run("apply", plan), said);
        Path flac = music.resolve("c.flac");
        assertEquals(0, run("undo", "--last", "--file", flac.toString()), said);
        assertTrue(said.contains("1 steps done"), said);
        assertEquals(before.get(flac), Music.hashes(music).get(flac));
        assertEquals(2, run("plan", "tag", "--word", "jazz="), said);
    }

    @Test
    void aFailureEndsItIfThatIsAskedFor() throws Exception {
        String plan = folder.resolve("plan.json").toString();
        assertEquals(0, run("plan", "sort", "--to", folder.resolve("s").toString(), "-o", plan));
        Files.createDirectories(folder.resolve("s"));
        Files.writeString(folder.resolve("s/Jazz"), "a file where a folder should be");
        assertEquals(1, run("apply", plan, "--stop-at-failure"), said);
        assertEquals(before, Music.hashes(music));
    }

    @Test
    void wrongUseIsExplained() {
        assertEquals(2, run("undo"));
        assertTrue(said.contains("--last"), said);
        assertEquals(2, run("undo", "--last"));
        assertTrue(said.contains("nothing to undo"), said);
        assertEquals(2, run("redo"));
        assertEquals(2, run("plan"));
        assertEquals(2, run("plan", "tag", "--mode", "whatever"));
        assertEquals(2, run("plan", "tag", "--min-confidence", "7"));
        assertEquals(2, run("plan", "sort", "--to", "x", "--rule", "{gnere}"));
        assertEquals(2, run("apply", folder.resolve("no plan").toString()));
    }

    @Test
    void problemsAreToldAndTheRestIsDone() throws Exception {
        String plan = folder.resolve("plan.json").toString();
        assertEquals(0, run("plan", "tag", "--mode", "add", "-o", plan), said);
        Files.delete(music.resolve("a.mp3"));
        assertEquals(1, run("apply", plan), said);
        assertTrue(said.contains("The file is gone. Scan its folder again."), said);
        assertTrue(said.contains("10 steps done"), said);
    }

    @Test
    void whatACrashLeftIsToldInOneSentence() throws Exception {
        try (Catalog open = Catalog.open(catalog, Catalog.Access.WRITE)) {
            Moments crash =
                    moment -> {
                        if (moment == Moment.READY) throw new StackOverflowError("a crash");
                    };
            PlanStep step =
                    PlanStep.tag(
                            PlannedFile.of(open.tracks().getFirst()),
                            List.of("Rock"),
                            List.of("Jazz"),
                            "test");
            Apply apply = new Apply(new Tools(open.journal(), crash, Volumes.REAL));
            Plan plan = Plan.of("Crash", List.of(step), List.of());
            org.junit.jupiter.api.Assertions.assertThrows(
                    StackOverflowError.class, () -> apply.run(plan));
        }
        assertEquals(2, run("undo", "--last"), said);
        assertTrue(said.contains("cut off while it changed files; the steps"), said);
        assertTrue(said.contains("1 taken back"), said);
        assertEquals(before, Music.hashes(music));
    }
}
