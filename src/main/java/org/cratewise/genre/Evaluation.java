package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cratewise.feature.Textures;
import org.cratewise.track.Genre;
import org.cratewise.track.Prediction;

/// Tries any model on the test clips of a data folder, through the same door as a scan.
public final class Evaluation {
    private static final List<Part> TEST = List.of(Part.TEST_FILTERED, Part.TEST_ARTISTS);

    private Evaluation() {}

    /// Scores by part of the test: `test_filtered`, `test_artists`.
    ///
    /// @param data holds `labels.tsv`, `audio/` and `gtzan/`; only read
    /// @throws ModelException if there is no data or the model knows other genres
    /// @throws IOException if a clip's file can't be read
    /// @throws InterruptedException if the thread was interrupted while hearing clips
    public static Map<String, Scores> run(GenreModel model, Path data, TrainingListener listener)
            throws IOException, InterruptedException {
        List<ClipPlan> plans =
                ClipList.read(data).stream().filter(plan -> TEST.contains(plan.part())).toList();
        List<Clip> clips = new ClipHearing(data, 0).hear(plans, listener);
        Map<String, Scores> scores = new TreeMap<>();
        for (Part part : TEST) {
            List<Clip> of = clips.stream().filter(clip -> clip.plan().part() == part).toList();
            if (!of.isEmpty()) scores.put(part.name().toLowerCase(Locale.ROOT), score(model, of));
        }
        return scores;
    }

    private static Scores score(GenreModel model, List<Clip> clips) {
        int[] truth = Exam.of(clips, model.genres()).truth();
        for (int i = 0; i < truth.length; i++)
            if (truth[i] < 0)
                throw new ModelException(
                        model.id() + " doesn't know " + clips.get(i).plan().genre());
        List<Textures> kept =
                clips.stream().map(clip -> Textures.fromBytes(clip.plain().toBytes())).toList();
        double[][] p =
                model.predict(kept).stream()
                        .map(prediction -> probabilities(prediction, model.genres()))
                        .toArray(double[][]::new);
        return Scores.of(p, truth);
    }

    private static double[] probabilities(Prediction prediction, List<Genre> genres) {
        double[] p = new double[genres.size()];
        prediction
                .ranked()
                .forEach(guess -> p[genres.indexOf(guess.genre())] = guess.probability());
        return p;
    }
}
