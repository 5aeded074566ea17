package org.cratewise.genre.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.lab.RunFacts;
import org.cratewise.genre.measure.Measures;

/// Runs side by side.
public final class RunTable {
    private static final String LAYOUT = "%-34s %-8s %9s %9s %9s %9s %9s %7s %9s%n";

    private final List<Row> rows;
    private final List<String> remarks = new ArrayList<>();

    private RunTable(List<Row> rows) {
        this.rows = rows;
    }

    /// @param split what it was parted by
    /// @param segments accuracy, each by itself
    /// @param clips accuracy by the mean of probabilities
    /// @param votes accuracy by majority
    /// @param top3 of clips
    /// @param macroF1 of clips
    /// @param error expected calibration error of clips
    /// @param reported the accuracy of the report it follows
    public record Row(
            String name,
            String split,
            boolean leaky,
            double segments,
            double clips,
            double votes,
            double top3,
            double macroF1,
            double error,
            double reported) {
        static Row of(Run run) {
            RunFacts facts = run.facts();
            Measures clips = run.scores().clips();
            List<Double> topK = clips.topK();
            return new Row(
                    facts.name(),
                    facts.split().options().way().name().toLowerCase(Locale.ROOT),
                    run.scores().leaky(),
                    run.scores().segments().accuracy(),
                    clips.accuracy(),
                    run.scores().votes().accuracy(),
                    topK.get(Math.min(2, topK.size() - 1)),
                    clips.macro().f1(),
                    clips.reliability().error(),
                    facts.preset().protocol().accuracy());
        }

        List<String> cells() {
            List<String> cells = new ArrayList<>();
            cells.add(name);
            cells.add(leaky ? split + " !" : split);
            for (double share : new double[] {segments, clips, votes, top3, macroF1})
                cells.add(Html.percent(share));
            cells.add(Html.number(error));
            cells.add(Html.percent(reported));
            return cells;
        }
    }

    static final List<String> HEAD =
            List.of(
                    "run",
                    "split",
                    "segments",
                    "clips",
                    "votes",
                    "top 3",
                    "macro F1",
                    "ECE",
                    "reported");

    /// @param runs at least one
    public static RunTable of(List<Run> runs) {
        RunTable table = new RunTable(runs.stream().map(Row::of).toList());
        table.remarks.addAll(Spread.of(runs));
        table.remarks.addAll(Leak.of(runs));
        if (runs.stream().anyMatch(run -> run.scores().leaky()))
            table.remarks.add(
                    "! leaks: other segments of the test's tracks were trained on, so these figures"
                            + " say nothing about music it has never heard.");
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    /// What stands out: means over seeds and folds, and what a leak is worth.
    public List<String> remarks() {
        return remarks;
    }

    /// For a terminal.
    public String text() {
        StringBuilder text = new StringBuilder(line(HEAD));
        rows.forEach(row -> text.append(line(row.cells())));
        remarks.forEach(remark -> text.append(remark).append(System.lineSeparator()));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return String.format(Locale.ROOT, LAYOUT, cells.toArray());
    }

    /// One run in a few lines.
    public static String summary(Run run) {
        Measures clips = run.scores().clips();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("tested on", run.scores().data() + ", " + run.scores().split());
        lines.put("clips", clips.judged() + "");
        lines.put("accuracy", accuracy(clips));
        lines.put("by vote", Html.percent(run.scores().votes().accuracy()));
        lines.put("by segment", accuracy(run.scores().segments()));
        lines.put("macro F1", Html.number(clips.macro().f1()));
        lines.put("AUC", Html.number(clips.macroAuc()));
        lines.put("ECE", Html.number(clips.reliability().error()));
        lines.put("at 90 % right", Html.percent(clips.coverage().atNine()) + " accepted");
        return lines.entrySet().stream()
                .map(line -> String.format("%-14s %s%n", line.getKey(), line.getValue()))
                .collect(Collectors.joining());
    }

    static String accuracy(Measures measures) {
        return "%s (%s to %s)"
                .formatted(
                        Html.percent(measures.accuracy()),
                        Html.percent(measures.accuracyInterval().low()),
                        Html.percent(measures.accuracyInterval().high()));
    }
}
