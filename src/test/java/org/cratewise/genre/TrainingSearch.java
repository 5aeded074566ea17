package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Compares training options by cross-validation over the artists that are not for the test. Not a
/// test: run its main with data and work folders, towers and `name=value` changes to the options.
final class TrainingSearch {
    private static final int FOLDS = 3;

    private TrainingSearch() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Path work = Path.of(args[1]);
        TrainingOptions options = changed(args);
        List<Clip> clips =
                new ClipHearing(data, options.tones())
                        .hear(ClipList.read(data), work, TrainingListener.NONE);
        Map<String, String> artists = artists(data);
        double[] sums = new double[8];
        for (int fold = 0; fold < FOLDS; fold++) {
            Path folder = Files.createTempDirectory("genre-search");
            var run =
                    new TrainingRun(
                            options,
                            ClipList.GENRES,
                            fold(clips, artists, fold),
                            new Checkpoint(folder));
            StringBuilder way = new StringBuilder();
            var listener =
                    new TrainingListener() {
                        @Override
                        public void checked(TrainingProgress p) {
                            way.append(
                                    String.format(
                                            Locale.ROOT,
                                            " %d:%.3f/%.3f",
                                            p.step(),
                                            p.validLoss(),
                                            p.validAccuracy()));
                        }
                    };
            var best = run.run(listener).orElseThrow();
            double[] figures = new double[8];
            for (Part part : TrainingRun.VALID) {
                Scores s =
                        Exam.of(of(fold(clips, artists, fold), part), ClipList.GENRES)
                                .result(best.network(), best.calibration(), best.familiarity())
                                .scores();
                int at = part == Part.VALID_FILTERED ? 0 : 4;
                figures[at] = s.accuracy();
                figures[at + 1] = s.macroF1();
                figures[at + 2] = s.top3();
                figures[at + 3] = s.logLoss();
            }
            for (int i = 0; i < 8; i++) sums[i] += figures[i] / FOLDS;
            System.out.println("  fold " + fold + " best " + best.step() + ":" + way);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: filtered %.3f f1 %.3f top3 %.3f nll %.3f | artists %.3f f1 %.3f top3 %.3f nll"
                        + " %.3f%n",
                String.join(" ", List.of(args).subList(2, args.length)),
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                sums[4],
                sums[5],
                sums[6],
                sums[7]);
    }

    private static List<Clip> of(List<Clip> clips, Part part) {
        return clips.stream().filter(clip -> clip.plan().part() == part).toList();
    }

    private static List<Clip> fold(List<Clip> clips, Map<String, String> artists, int fold) {
        List<Clip> dealt = new ArrayList<>();
        for (Clip clip : clips) {
            ClipPlan p = clip.plan();
            if (p.part() == Part.TEST_ARTISTS || p.part() == Part.TEST_FILTERED) continue;
            Part part = p.part();
            if (!p.levels()) {
                int hash =
                        Math.floorMod(
                                artists.get(p.key()).toLowerCase(Locale.ROOT).hashCode() / 7,
                                FOLDS);
                part = hash == fold ? Part.VALID_ARTISTS : Part.TRAIN;
            }
            dealt.add(
                    new Clip(
                            new ClipPlan(p.key(), p.levels(), p.genre(), p.second(), part),
                            clip.takes()));
        }
        return dealt;
    }

    private static Map<String, String> artists(Path data) throws IOException {
        Map<String, String> artists = new HashMap<>();
        for (String row : Files.readAllLines(data.resolve("labels.tsv")))
            artists.put(row.split("\t")[0], row.split("\t")[1]);
        return artists;
    }

    private static TrainingOptions changed(String[] args) {
        Map<String, Object> values =
                ModelFiles.JSON.convertValue(
                        TrainingOptions.USUAL,
                        new com.fasterxml.jackson.core.type.TypeReference<>() {});
        for (int i = 2; i < args.length; i++)
            values.put(args[i].split("=")[0], new java.math.BigDecimal(args[i].split("=")[1]));
        return ModelFiles.JSON.convertValue(values, TrainingOptions.class);
    }
}
