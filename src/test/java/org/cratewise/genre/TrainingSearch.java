package org.cratewise.genre;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Compares training options by cross-validation over four folds of artists; the first fold and the
/// test list of GTZAN stay out of it. Not a test: run its main with data and work folders and
/// `name=value` changes to the options; `folds=2` takes two of the four,
/// `ambiguous=0` leaves out what the labellers disagreed on.
final class TrainingSearch {
    private TrainingSearch() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        TrainingOptions options = changed(args);
        boolean ambiguous = !List.of(args).contains("ambiguous=0");
        List<Clip> clips =
                new ClipHearing(data, options.tones())
                        .hear(ClipList.read(data), Path.of(args[1]), TrainingListener.NONE).stream()
                                .filter(
                                        clip ->
                                                !clip.plan().isRecording()
                                                        || clip.plan().fold() > 0)
                                .toList();
        int folds = 4;
        for (String arg : args)
            if (arg.startsWith("folds=")) folds = Integer.parseInt(arg.substring(6));
        List<Exam> exams = new ArrayList<>();
        for (Round round : Round.leavingOutArtists(clips).subList(1, 1 + folds))
            exams.add(exam(options, round));
        CrossExam crossed = new CrossExam(exams);
        String changes = String.join(" ", List.of(args).subList(2, args.length));
        print(changes + " artists", crossed.result(Part.RECORDING));
        print(changes + " filtered", crossed.result(Part.FILTERED_VALID));
    }

    private static Exam exam(TrainingOptions options, Round round) throws Exception {
        Path folder = Files.createTempDirectory("genre-search");
        StringBuilder way = new StringBuilder();
        var listener =
                new TrainingListener() {
                    @Override
                    public void checked(TrainingProgress p) {
                        way.append(String.format(Locale.ROOT, " %d:%.3f", p.step(), p.accuracy()));
                    }
                };
        var run = new TrainingRun(options, ClipList.GENRES, round, new Checkpoint(folder));
        var outcome = run.run(listener).orElseThrow();
        System.out.println("  " + round.name() + way);
        return Exam.sit(outcome.network(), outcome.familiarity(), round.judges(), ClipList.GENRES);
    }

    private static void print(String what, Exam.Result result) {
        Scores s = result.scores();
        System.out.printf(
                Locale.ROOT,
                "%s: accuracy %.3f f1 %.3f top3 %.3f nll %.3f ece %.3f sure %.3f right %.3f%n",
                what,
                s.accuracy(),
                s.macroF1(),
                s.top3(),
                s.logLoss(),
                result.trust().error(),
                result.trust().coverage(),
                result.trust().precision());
    }

    private static TrainingOptions changed(String[] args) {
        Map<String, Object> values =
                ModelFiles.JSON.convertValue(TrainingOptions.USUAL, new TypeReference<>() {});
        for (int i = 2; i < args.length; i++) {
            String[] change = args[i].split("=");
            if (values.containsKey(change[0])) values.put(change[0], new BigDecimal(change[1]));
        }
        return ModelFiles.JSON.convertValue(values, TrainingOptions.class);
    }
}
