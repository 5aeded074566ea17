package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.cratewise.feature.Textures;
import org.cratewise.track.Prediction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bundled model on the test clips. Wants the research data; skipped without.
class BundledModelIT {
    private static final Path DATA = Path.of(System.getProperty("cratewise.data", "absent"));

    @Test
    void aNetworkOfTheSameKindHearsWhatItNeverHeard(@TempDir Path work) throws Exception {
        assumeTrue(Files.isDirectory(DATA.resolve("gtzan")), "no research data at " + DATA);
        List<Clip> clips = hear(plan -> !plan.isRecording());
        Round round = Round.filtered(clips).getFirst();
        TrainingOptions options = TrainingOptions.USUAL.withTowers(1).withSteps(200);
        var run = new TrainingRun(options, ClipList.GENRES, round, new Checkpoint(work));
        TrainingRun.Outcome outcome = run.run(TrainingListener.NONE).orElseThrow();
        Exam exam =
                Exam.sit(outcome.network(), outcome.familiarity(), round.judges(), ClipList.GENRES);
        System.out.printf(
                Locale.ROOT,
                "Filtered test split, one tower on the 443 training clips, 200 steps: %.3f of %d%n",
                exam.accuracy(),
                exam.answers().size());
        assertEquals(290, exam.answers().size());
        assertTrue(exam.accuracy() >= 0.55, "accuracy " + exam.accuracy());
    }

    @Test
    void theCompactFormChangesNextToNothing() throws Exception {
        assumeTrue(Files.isDirectory(DATA.resolve("gtzan")), "no research data at " + DATA);
        List<Textures> fresh =
                hear(plan -> plan.part() == Part.FILTERED_TEST).stream().map(Clip::plain).toList();
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

    private static List<Clip> hear(Predicate<ClipPlan> which) throws InterruptedException {
        List<ClipPlan> plans = ClipList.read(DATA).stream().filter(which).toList();
        return new ClipHearing(DATA, 0).hear(plans, TrainingListener.NONE);
    }
}
