package org.cratewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cratewise.catalog.Catalog;
import org.cratewise.genre.dataset.ReviewedTracks;
import org.cratewise.genre.lab.MadeMusic;
import org.cratewise.genre.preset.Presets;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanOptions;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabCommandTest {
    @TempDir Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void presetsAreListed() {
        assertEquals(0, run("lab", "presets"));
        for (String name : Presets.NAMES) assertTrue(said.toString().contains(name), name);
    }

    @Test
    void aPresetIsPrintedAsAFileToChange() throws Exception {
        run("lab", "presets", "lstm", "--json");
        Path mine = Files.writeString(folder.resolve("mine.json"), said.toString());
        assertEquals("lstm", Presets.changed(mine.toString(), List.of()).name());
    }

    @Test
    void songsAreCutCountedTrainedEvaluatedAndCompared() throws Exception {
        MadeMusic.sound(folder.resolve("songs"), 3, 9);
        assertEquals(0, run("lab", "cut", at("songs"), at("pieces"), "--seconds", "3"));
        assertTrue(said.toString().contains("9 pieces"), said.toString());
        assertEquals(0, run("lab", "data", "--folder", at("pieces")));
        assertTrue(said.toString().contains("27 clips, 3 genres"), said.toString());
        assertEquals(0, run(train("--split", "segment", "--split", "track")));
        assertTrue(said.toString().contains("The leak: segment-fc"), said.toString());
        assertTrue(Files.exists(folder.resolve("runs/compare.html")));
        String track = at("runs/segment-fc-track");
        assertEquals(0, run("lab", "evaluate", track, "--folder", at("pieces")));
        assertTrue(Files.exists(folder.resolve("runs/segment-fc-track/evaluation.html")));
        assertEquals(0, run("lab", "compare", track, at("runs/segment-fc-segment")));
        assertEquals("", complained.toString());
    }

    @Test
    void aGridIsATableOfRuns() throws Exception {
        MadeMusic.sound(folder.resolve("pieces"), 4, 3);
        assertEquals(0, run(train("--split", "track", "--grid", "dense.units=4,8")));
        assertTrue(said.toString().contains("segment-fc-track-units4 "), said.toString());
        assertTrue(said.toString().contains("segment-fc-track-units8 "), said.toString());
    }

    @Test
    void wrongUseIsSaidInASentence() {
        assertEquals(1, run("lab", "train", "nope", "--folder", at("."), "--out", at("runs")));
        assertTrue(complained.toString().contains("There is no preset nope"));
        assertEquals(1, run("lab", "compare", at("nothing")));
        assertTrue(complained.toString().contains("There is no finished run"));
        assertEquals(1, run("lab", "data"));
        assertTrue(complained.toString().contains("Which music?"), complained.toString());
        assertEquals(2, run("lab", "data", "--folder", at("nothing")));
        assertTrue(complained.toString().contains("nothing isn't there"), complained.toString());
        assertFalse(complained.toString().contains("\tat "), complained.toString());
    }

    @Test
    void reviewedTracksComeFromTheProgramAroundIt() {
        assertEquals(0, run("lab", "data", "--reviewed"));
        assertTrue(said.toString().contains("1 clips, 1 genres, 1 artists"), said.toString());
    }

    private String[] train(String... more) {
        List<String> words =
                new ArrayList<>(List.of("lab", "train", "segment-fc", "--folder", at("pieces")));
        words.addAll(List.of("--out", at("runs"), "--epochs", "1", "--test", "0.34"));
        words.addAll(List.of("--set", "input.segments=6", "--set", "schedule.batch=16"));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... args) {
        return CommandLineProgram.run(
                new OnlyReviewed(), new PrintWriter(said), new PrintWriter(complained), args);
    }

    /// The Lab asks the program around it for reviewed tracks only.
    private static final class OnlyReviewed implements Services {
        @Override
        public Path defaultCatalog() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path modelsFolder() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Scan scan(Catalog catalog, ScanOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReviewedTracks reviewedTracks() {
            return () ->
                    List.of(
                            new ReviewedTracks.Reviewed(
                                    Path.of("a.mp3"), new Genre("jazz"), "Somebody"));
        }
    }
}
