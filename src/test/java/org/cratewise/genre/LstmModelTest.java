package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LstmModelTest {
    @TempDir static Path trained;

    @BeforeAll
    static void train() throws IOException {
        MadeClips.train(trained, MadeClips.options(1, 40), TrainingListener.NONE);
    }

    @Test
    void aBatchSaysTheSameAsOneByOne() {
        Random random = new Random(9);
        List<Textures> tracks = new ArrayList<>();
        for (int i = 0; i < 12; i++)
            tracks.add(
                    new Textures(
                            TextureExtractor.VERSION,
                            List.of(
                                    MadeClips.textures(random, i % 2, 1 + 7 * i).segments().get(0),
                                    MadeClips.textures(random, i % 2, 13).segments().get(0))));
        try (LstmModel model = open()) {
            List<Prediction> together = model.predict(tracks);
            for (int i = 0; i < tracks.size(); i++) {
                Prediction alone = model.predict(List.of(tracks.get(i))).getFirst();
                assertSame(alone, together.get(i), 1e-5);
                assertEquals(MadeClips.GENRES.get(i % 2), alone.best().genre());
            }
        }
    }

    @Test
    void theCompactFormSaysTheSame() {
        Random random = new Random(10);
        try (LstmModel model = open()) {
            for (int i = 0; i < 10; i++) {
                Textures track = MadeClips.textures(random, i % 2, 30);
                Textures kept = Textures.fromBytes(track.toBytes());
                assertSame(predict(model, track), predict(model, kept), 0.01);
            }
        }
    }

    @Test
    void probabilitiesAreOfAllGenresAndSumToOne() {
        try (LstmModel model = open()) {
            Prediction prediction = predict(model, MadeClips.textures(new Random(1), 0, 5));
            assertEquals("made-1", prediction.modelId());
            assertEquals(2, prediction.ranked().size());
            double sum = prediction.ranked().stream().mapToDouble(Guess::probability).sum();
            assertEquals(1, sum, 1e-9);
        }
    }

    @Test
    void noTracksGiveNoPredictions() {
        try (LstmModel model = open()) {
            assertEquals(List.of(), model.predict(List.of()));
        }
    }

    @Test
    void windowsOfAnotherExtractorAreRefused() {
        Textures strange = new Textures("texture-0", List.<float[][]>of(new float[3][6]));
        refused("made-1 hears windows of " + TextureExtractor.VERSION + ", not texture-0", strange);
    }

    @Test
    void windowsOfAnotherWidthAreRefused() {
        Textures wide = new Textures(TextureExtractor.VERSION, List.<float[][]>of(new float[3][7]));
        refused("made-1 hears windows of 6 numbers", wide);
    }

    @Test
    void aTrackWithoutWindowsIsRefused() {
        refused(
                "A track without texture windows",
                new Textures(TextureExtractor.VERSION, List.of()));
    }

    private static LstmModel open() {
        return Models.load(trained.resolve("made-1"));
    }

    private static Prediction predict(LstmModel model, Textures track) {
        return model.predict(List.of(track)).getFirst();
    }

    private static void assertSame(Prediction a, Prediction b, double tolerance) {
        assertEquals(a.best().genre(), b.best().genre());
        assertEquals(a.best().probability(), b.best().probability(), tolerance);
    }

    private static void refused(String message, Textures track) {
        try (LstmModel model = open()) {
            var e = assertThrows(ModelException.class, () -> model.predict(List.of(track)));
            assertEquals(message, e.getMessage());
        }
    }
}
