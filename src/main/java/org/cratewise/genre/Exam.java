package org.cratewise.genre;

import java.util.ArrayList;
import java.util.List;
import org.cratewise.genre.measure.Likeliest;
import org.cratewise.genre.trust.Familiarity;
import org.cratewise.genre.trust.Trust;
import org.cratewise.track.Genre;
import org.cratewise.track.Sureness;

/// What networks made of clips that they never heard in training.
record Exam(List<Answer> answers) {
    /// @param truth its genre's index
    /// @param logs [genres] log probabilities
    /// @param strangeness how unlike the training music it is
    record Answer(ClipPlan plan, int truth, double[] logs, double strangeness) {}

    /// What came out.
    record Result(Scores scores, Trust trust) {}

    Exam {
        answers = List.copyOf(answers);
    }

    static Exam sit(
            Network network, Familiarity familiarity, List<Clip> clips, List<Genre> genres) {
        double[][] logs = network.logProbabilities(clips.stream().map(Clip::plain).toList());
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < logs.length; i++) {
            Clip clip = clips.get(i);
            double strangeness = familiarity.strangeness(network.standard().apply(clip.plain()));
            int truth = genres.indexOf(clip.plan().genre());
            answers.add(new Answer(clip.plan(), truth, logs[i], strangeness));
        }
        return new Exam(answers);
    }

    static Exam together(List<Exam> exams) {
        return new Exam(exams.stream().flatMap(exam -> exam.answers.stream()).toList());
    }

    /// The answers on clips from one source.
    Exam on(Part part) {
        return new Exam(answers.stream().filter(a -> a.plan().part() == part).toList());
    }

    double[][] logs() {
        return answers.stream().map(Answer::logs).toArray(double[][]::new);
    }

    int[] truth() {
        return answers.stream().mapToInt(Answer::truth).toArray();
    }

    Calibration calibration() {
        return Calibration.fit(logs(), truth());
    }

    /// The familiarity's limit that these clips set.
    double limit() {
        return Familiarity.limit(answers.stream().mapToDouble(Answer::strangeness).toArray());
    }

    /// Share of first guesses that are right; 0 without clips.
    double accuracy() {
        return answers.stream()
                .mapToInt(a -> Likeliest.of(a.logs()) == a.truth() ? 1 : 0)
                .average()
                .orElse(0);
    }

    /// How well these did, believed as far as other clips allow.
    ///
    /// @param calibration fitted on others
    /// @param limit set by others
    Result result(Calibration calibration, double limit) {
        Verdicts verdicts = new Verdicts();
        verdicts.add(this, calibration, limit);
        return verdicts.result();
    }

    /// Collects answers with what is believed of them.
    static final class Verdicts {
        private final List<double[]> probabilities = new ArrayList<>();
        private final List<Integer> truth = new ArrayList<>();
        private final List<Trust.Case> cases = new ArrayList<>();

        void add(Exam exam, Calibration calibration, double limit) {
            for (Answer answer : exam.answers()) {
                double[] p = calibration.probabilities(answer.logs());
                int best = Likeliest.of(p);
                boolean strange = answer.strangeness() > limit;
                boolean sure = !strange && calibration.sureness(p) == Sureness.SURE;
                probabilities.add(p);
                truth.add(answer.truth());
                cases.add(new Trust.Case(p[best], best == answer.truth(), sure, strange));
            }
        }

        Result result() {
            double[][] p = probabilities.toArray(double[][]::new);
            int[] genres = truth.stream().mapToInt(Integer::intValue).toArray();
            return new Result(Scores.of(p, genres), Trust.of(cases));
        }
    }
}
