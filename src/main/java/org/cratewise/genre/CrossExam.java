package org.cratewise.genre;

import java.util.ArrayList;
import java.util.List;

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
        Exam.Verdicts verdicts = new Exam.Verdicts();
        for (Exam fold : folds) {
            Exam others = folds.size() > 1 ? without(fold) : fold;
            verdicts.add(fold.on(part), others.calibration(), others.limit());
        }
        return verdicts.result();
    }

    private Exam without(Exam fold) {
        List<Exam> others = new ArrayList<>(folds);
        others.removeIf(other -> other == fold);
        return Exam.together(others);
    }
}
