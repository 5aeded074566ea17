package org.cratewise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.Scores;
import org.cratewise.genre.trust.Trust;

/// How well a model hears, as a table for people: one row for each set of clips.
final class ScoreTable {
    private static final String HEADING = "%-20s %6s %9s %9s %9s %11s%n";
    private static final String ROW = "%-20s %,6d %9.3f %9.3f %9.3f %11.3f%n";

    private static final String TRUST_HEADING = "%-20s %6s %9s %9s %11s%n";
    private static final String TRUST_ROW = "%-20s %6.3f %9.3f %9s %11.3f%n";

    private ScoreTable() {}

    /// How well, then how far its sureness can be believed.
    static void print(ModelFacts model, String indent, PrintWriter out) {
        print(model.scores(), indent, out);
        if (model.trust().isEmpty()) return;
        out.printf(indent + TRUST_HEADING, "", "ECE", "sure of", "right", "at 90 %");
        model.trust().forEach((part, trust) -> print(part, trust, indent, out));
    }

    private static void print(String part, Trust trust, String indent, PrintWriter out) {
        String right = String.format(Locale.ROOT, "%.3f", trust.precision());
        out.printf(
                Locale.ROOT,
                indent + TRUST_ROW,
                part,
                trust.error(),
                trust.coverage(),
                trust.coverage() == 0 ? "-" : right,
                trust.atNine());
    }

    /// @param scores by what they were measured on
    static void print(Map<String, Scores> scores, String indent, PrintWriter out) {
        out.printf(
                indent + HEADING,
                "measured on",
                "clips",
                "accuracy",
                "macro F1",
                "best two",
                "best three");
        scores.forEach((part, score) -> print(part, score, indent, out));
    }

    private static void print(String part, Scores score, String indent, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                indent + ROW,
                part,
                score.clips(),
                score.accuracy(),
                score.macroF1(),
                score.top2(),
                score.top3());
    }
}
