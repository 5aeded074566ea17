package org.cratewise.genre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;
import org.cratewise.track.Genre;

/// Made-up clips of two genres that differ in the sign of their first feature, and options that
/// learn them in seconds.
final class MadeClips {
    static final List<Genre> GENRES = List.of(new Genre("low"), new Genre("high"));
    static final int FEATURES = 6;

    private MadeClips() {}

    static TrainingOptions options(long seed, int steps) {
        return new TrainingOptions(
                seed, steps, 8, 4, 1e-2, 1e-3, 0.1, 0.1, 0.1, 0.1, 0.3, 0.4, 0, 2, 10);
    }

    /// Sixty clips of both genres: training, validation and test.
    static List<Clip> all() {
        Random random = new Random(5);
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Part part = i < 40 ? Part.TRAIN : i < 50 ? Part.VALID_ARTISTS : Part.TEST_ARTISTS;
            int genre = i % 2;
            var plan = new ClipPlan("clip" + i, true, GENRES.get(genre), Optional.empty(), part);
            clips.add(new Clip(plan, List.of(textures(random, genre, 6))));
        }
        return clips;
    }

    static Textures textures(Random random, int genre, int windows) {
        float[][] segment = new float[windows][FEATURES];
        for (float[] window : segment) {
            for (int f = 0; f < FEATURES; f++) window[f] = (float) random.nextGaussian();
            window[0] += genre == 0 ? -3 : 3;
        }
        return new Textures(TextureExtractor.VERSION, List.<float[][]>of(segment));
    }
}
