package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cratewise.feature.Textures;
import org.cratewise.track.Prediction;
import org.junit.jupiter.api.Test;

/// The bundled model on the test clips. Wants the research data; skipped without.
class BundledModelIT {
    private static final Path DATA = Path.of(System.getProperty("cratewise.data", "absent"));

    @Test
    void itKeepsWhatItsCardPromises() throws Exception {
        assumeTrue(Files.isDirectory(DATA.resolve("gtzan")), "no research data at " + DATA);
        try (LstmModel model = Models.bundled()) {
            Map<String, Scores> scores = Evaluation.run(model, DATA, TrainingListener.NONE);
            scores.forEach(BundledModelIT::print);
            assertTrue(scores.get("test_filtered").accuracy() >= 0.60);
            assertTrue(scores.get("test_artists").accuracy() >= 0.42);
            for (String part : scores.keySet()) {
                double promised = model.facts().scores().get(part).accuracy();
                assertEquals(promised, scores.get(part).accuracy(), 0.01, part);
            }
        }
    }

    @Test
    void theCompactFormChangesNextToNothing() throws Exception {
        assumeTrue(Files.isDirectory(DATA.resolve("gtzan")), "no research data at " + DATA);
        List<ClipPlan> plans =
                ClipList.read(DATA).stream()
                        .filter(plan -> plan.part() == Part.TEST_FILTERED)
                        .toList();
        List<Textures> fresh =
                new ClipHearing(DATA, 0)
                        .hear(plans, TrainingListener.NONE).stream().map(Clip::plain).toList();
        List<Textures> kept = fresh.stream().map(t -> Textures.fromBytes(t.toBytes())).toList();
        try (LstmModel model = Models.bundled()) {
            List<Prediction> before = model.predict(fresh);
            double millis = fastest(model, fresh) / fresh.size();
            List<Prediction> after = model.predict(kept);
            double moved = 0;
            int changed = 0;
            for (int i = 0; i < before.size(); i++) {
                var a = before.get(i).best();
                var b = after.get(i).best();
                if (!a.genre().equals(b.genre())) changed++;
                else moved += Math.abs(a.probability() - b.probability()) / before.size();
            }
            System.out.printf(
                    Locale.ROOT,
                    "Compact form: %d of %d first guesses changed, probability moved by %.4f;"
                            + " %.2f ms a track%n",
                    changed,
                    before.size(),
                    moved,
                    millis);
            assertTrue(changed <= before.size() / 50, changed + " changed");
            assertTrue(moved < 0.01, "moved by " + moved);
            assertTrue(millis < 15, millis + " ms a track, the fastest of five rounds");
        }
    }

    /// The fastest of five rounds, ms: the others tell how busy the machine is.
    private static double fastest(LstmModel model, List<Textures> tracks) {
        double fastest = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            model.predict(tracks);
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
        }
        return fastest;
    }

    private static void print(String part, Scores s) {
        System.out.printf(
                Locale.ROOT,
                "%s: accuracy %.3f, macro F1 %.3f, best two %.3f, best three %.3f (%d clips)%n",
                part,
                s.accuracy(),
                s.macroF1(),
                s.top2(),
                s.top3(),
                s.clips());
    }
}
