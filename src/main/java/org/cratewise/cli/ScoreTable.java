package org.cratewise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.cratewise.genre.Scores;

/// How well a model hears, as a table for people: one row for each set of clips.
final class ScoreTable {
    private static final String HEADING = "%-16s %6s %9s %9s %9s %11s%n";
    private static final String ROW = "%-16s %,6d %9.3f %9.3f %9.3f %11.3f%n";

    private ScoreTable() {}

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
