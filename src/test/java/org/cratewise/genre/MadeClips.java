package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Path;
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

    /// Sixty recordings of both genres in two folds, ten of them in the first.
    static List<Clip> all() {
        Random random = new Random(5);
        List<Clip> clips = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int genre = i % 2;
            clips.add(clip(random, "clip" + i, genre, Part.RECORDING, i < 10 ? 0 : 1));
        }
        return clips;
    }

    /// Trains on {@link #all} and writes the model to the folder `made-1` in that one.
    static Optional<ModelFacts> train(
            Path folder, TrainingOptions options, TrainingListener listener) throws IOException {
        var folders = new TrainingFolders(folder, folder.resolve("work"), folder.resolve("made-1"));
        return new Training(options, GENRES, all(), folders, listener).train();
    }

    static Clip clip(Random random, String key, int genre, Part part, int fold) {
        var plan = new ClipPlan(key, GENRES.get(genre), Optional.empty(), part, fold);
        return new Clip(plan, List.of(textures(random, genre, 6)));
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
