package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;
import org.cratewise.genre.head.Memory;
import org.cratewise.genre.teach.Example;
import org.cratewise.genre.teach.Taught;
import org.cratewise.genre.teach.TeachReport.Change;
import org.cratewise.genre.teach.Teaching;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeachingTest {
    private static final Genre MIDDLE = new Genre("middle");

    @TempDir static Path trained;
    @TempDir Path folder;

    @BeforeAll
    static void train() throws IOException {
        MadeClips.train(trained, MadeClips.options(1, 40), TrainingListener.NONE);
    }

    private static LstmModel open() {
        return Models.load(trained.resolve("made-1"));
    }

    /// Tracks whose first feature lies between those of the two genres.
    private static List<Example> middle(int count, long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[][] segment = MadeClips.textures(random, 0, 6).segments().getFirst();
            for (float[] window : segment) window[0] += 3;
            var textures = new Textures(TextureExtractor.VERSION, List.<float[][]>of(segment));
            examples.add(new Example(MIDDLE, textures));
        }
        return examples;
    }

    private Path mine() {
        return folder.resolve("mine");
    }

    @Test
    void theHeadOutsideSaysWhatTheNetworkSays() {
        Textures track = MadeClips.textures(new Random(3), 1, 6);
        try (LstmModel model = open()) {
            var memory = model.memories(List.of(track), 0, false).getFirst().getFirst();
            double[] logs = model.head().logProbabilities(memory.embedding());
            double said = model.predict(List.of(track)).getFirst().best().probability();
            double[] p = model.facts().calibration().probabilities(logs);
            assertEquals(said, p[1], 1e-4);
        }
    }

    @Test
    void aNewGenreIsLearntAndTheOldOnesAreKept() throws IOException {
        try (LstmModel model = open()) {
            Taught taught = new Teaching(model, middle(15, 1)).teach();
            Change change = taught.report().taught().getFirst();
            assertEquals(0, change.before());
            assertTrue(change.after() >= 0.8, taught.report().text());
            assertTrue(taught.report().othersBefore() >= 0.9, taught.report().text());
            assertTrue(taught.report().othersAfter() >= 0.9, taught.report().text());
            ModelFacts facts = taught.write(mine(), Optional.empty());
            assertEquals("mine-v1", facts.id());
        }
        try (LstmModel mine = Models.load(mine())) {
            assertEquals(List.of("low", "high", "middle"), mine.facts().genres());
            long right =
                    middle(20, 2).stream()
                            .map(example -> mine.predict(List.of(example.textures())).getFirst())
                            .filter(said -> said.best().genre().equals(MIDDLE))
                            .count();
            assertTrue(right >= 16, right + " of 20");
            assertTrue(Models.card(mine()).contains("taught middle by 15 examples"));
        }
    }

    @Test
    void theModelItWasTaughtFromIsUntouched() throws IOException {
        byte[] before = Files.readAllBytes(trained.resolve("made-1/model.zip"));
        try (LstmModel model = open()) {
            float[][][] weights = model.head().weights();
            new Teaching(model, middle(10, 1)).teach().write(mine(), Optional.empty());
            assertArrayEquals(weights[0], model.head().weights()[0]);
        }
        assertArrayEquals(before, Files.readAllBytes(trained.resolve("made-1/model.zip")));
    }

    @Test
    void aBorderIsMovedByExamplesOfAKnownGenre() {
        Genre low = MadeClips.GENRES.getFirst();
        List<Example> examples =
                middle(15, 1).stream().map(e -> new Example(low, e.textures())).toList();
        try (LstmModel model = open()) {
            Change change = new Teaching(model, examples).teach().report().taught().getFirst();
            assertEquals("low", change.genre());
            assertTrue(change.after() > change.before(), change.toString());
        }
    }

    @Test
    void whatWasTaughtIsRememberedWhenMoreIsTaught() throws IOException {
        try (LstmModel model = open()) {
            new Teaching(model, middle(10, 1)).teach().write(mine(), Optional.empty());
        }
        try (LstmModel mine = Models.load(mine())) {
            List<Memory> clips = mine.rehearsal().clips();
            assertEquals(60 + 10, clips.size());
            // Ten examples beside thirty clips of each genre: they weigh as many, and more.
            assertTrue(
                    clips.stream().filter(c -> c.genre() == 2).mapToDouble(Memory::weight).sum()
                            > 30);
            new Teaching(mine, middle(10, 2)).teach().write(mine(), Optional.of("v1"));
        }
        assertEquals(Optional.of("v2"), new ModelVersions(mine()).version());
        assertEquals("v1", new ModelVersions(mine()).rollBack());
        try (LstmModel mine = Models.load(mine())) {
            assertEquals("mine-v1", mine.id());
        }
    }

    @Test
    void fewExamplesAreRefused() {
        try (LstmModel model = open()) {
            var e = assertThrows(ModelException.class, () -> new Teaching(model, middle(4, 1)));
            assertTrue(e.getMessage().startsWith("4 of middle: at least 5"), e.getMessage());
        }
    }

    @Test
    void aModelThatRemembersNothingCantBeTaught() throws IOException {
        for (String name : List.of("model.zip", "model.json"))
            Files.copy(trained.resolve("made-1").resolve(name), folder.resolve(name));
        try (LstmModel model = Models.load(folder)) {
            var e = assertThrows(ModelException.class, () -> new Teaching(model, middle(9, 1)));
            assertTrue(e.getMessage().contains("rehearsal.bin is missing"), e.getMessage());
        }
    }
}
