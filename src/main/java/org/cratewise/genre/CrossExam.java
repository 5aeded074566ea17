package org.cratewise.genre;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cratewise.genre.trust.Trust;

/// Exams of several networks, each on clips that it never heard, so that together they judge every
/// clip once (cross-fitting).
///
/// @param folds one or more
record CrossExam(List<Exam> folds) {
    CrossExam {
        if (folds.isEmpty()) throw new ModelException("No clips to judge by");
        folds = List.copyOf(folds);
    }

    /// All answers, to fit what the final model believes of itself.
    Exam whole() {
        return Exam.together(folds);
    }

    /// How well they did on clips from one source; what is believed of each fold's answers was
    /// fitted on the other folds.
    Exam.Result result(Part part) {
        return result(exam -> exam.on(part), Calibration.USUAL_PROMISE);
    }

    /// The same for some other promises, by their percentages: how far each is kept.
    ///
    /// @param answers those that count
    Map<Integer, Trust> promised(List<Integer> promises, UnaryOperator<Exam> answers) {
        Map<Integer, Trust> kept = new TreeMap<>();
        for (int promise : promises) kept.put(promise, result(answers, promise).trust());
        return kept;
    }

    private Exam.Result result(UnaryOperator<Exam> answers, int promise) {
        Exam.Verdicts verdicts = new Exam.Verdicts();
        for (Exam fold : folds) {
            Exam others = folds.size() > 1 ? without(fold) : fold;
            Calibration fit = others.calibration().promising(promise);
            verdicts.add(answers.apply(fold), fit, others.limit());
        }
        return verdicts.result();
    }

    private Exam without(Exam fold) {
        List<Exam> others = new ArrayList<>(folds);
        others.removeIf(other -> other == fold);
        return Exam.together(others);
    }
}
