package org.cratewise.genre;

import java.nio.file.Path;
import java.util.Locale;

/// Trains by hand and prints what it gives. Not a test: run its main with data, work and out
/// folders, a seed and steps.
final class TrainingTrial {
    private TrainingTrial() {}

    public static void main(String[] args) throws Exception {
        var folders = new TrainingFolders(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        TrainingOptions options =
                TrainingOptions.USUAL
                        .withSeed(Long.parseLong(args[3]))
                        .withSteps(Integer.parseInt(args[4]));
        long start = System.nanoTime();
        ModelFacts facts = Training.run(options, folders, new Printer(start)).orElseThrow();
        System.out.printf("%.0f s, best step %d%n", seconds(start), facts.bestStep());
        System.out.println(facts.calibration());
        facts.scores()
                .forEach(
                        (part, s) ->
                                System.out.printf(
                                        Locale.ROOT,
                                        "%s n=%d acc=%.3f f1=%.3f top2=%.3f top3=%.3f nll=%.3f%n",
                                        part,
                                        s.clips(),
                                        s.accuracy(),
                                        s.macroF1(),
                                        s.top2(),
                                        s.top3(),
                                        s.logLoss()));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private record Printer(long start) implements TrainingListener {
        @Override
        public void heard(int clips, int all) {
            if (clips % 100 == 0 || clips == all)
                System.out.printf("%.0f s: heard %d of %d%n", seconds(start), clips, all);
        }

        @Override
        public void checked(TrainingProgress p) {
            System.out.printf(
                    Locale.ROOT,
                    "%.0f s: step %d loss %.3f valid loss %.4f accuracy %.3f%s%n",
                    seconds(start),
                    p.step(),
                    p.loss(),
                    p.validLoss(),
                    p.validAccuracy(),
                    p.best() ? " *" : "");
        }
    }
}
