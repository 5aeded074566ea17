package org.cratewise.ui.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.measure.Measures;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Setting;
import org.cratewise.genre.preset.Settings;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// Runs side by side: their figures, and the settings in which they differ.
///
/// @param rows what is compared, each with one text per run
/// @param best for each row the runs whose figure is the best; empty where there is no better
public record Comparison(List<Run> runs, List<Row> rows) {
    private static final int AMONG = 3;

    /// @param name of the figure or setting
    /// @param texts one per run
    /// @param best which of them, by index; empty where none is better
    public record Row(String name, List<String> texts, Set<Integer> best) {}

    static Comparison of(List<Run> runs) {
        if (runs.isEmpty()) return new Comparison(List.of(), List.of());
        List<Row> rows = new ArrayList<>();
        rows.add(words("lab.compare.preset", runs, run -> run.facts().preset().name()));
        rows.add(words("lab.compare.split", runs, Comparison::split));
        rows.add(words("lab.compare.data", runs, Comparison::data));
        rows.add(share("lab.compare.clips", runs, run -> run.scores().clips().accuracy()));
        rows.add(words("lab.compare.interval", runs, run -> interval(run.scores().clips())));
        rows.add(share("lab.compare.votes", runs, run -> run.scores().votes().accuracy()));
        rows.add(share("lab.compare.segments", runs, run -> run.scores().segments().accuracy()));
        rows.add(share("lab.compare.among", runs, run -> among(run.scores().clips())));
        rows.add(figure("lab.compare.macro", runs, run -> run.scores().clips().macro().f1(), 1));
        rows.add(figure("lab.compare.auc", runs, run -> run.scores().clips().macroAuc(), 1));
        rows.add(figure("lab.compare.loss", runs, run -> run.scores().clips().logLoss(), -1));
        rows.add(
                figure(
                        "lab.compare.ece",
                        runs,
                        run -> run.scores().clips().reliability().error(),
                        -1));
        rows.add(share("lab.compare.nine", runs, run -> run.scores().clips().coverage().atNine()));
        rows.add(words("lab.compare.weights", runs, run -> Words.count(run.facts().weights())));
        rows.add(words("lab.compare.epochs", runs, Comparison::epochs));
        rows.add(words("lab.compare.time", runs, Comparison::time));
        rows.add(words("lab.compare.reported", runs, Comparison::reported));
        rows.addAll(differences(runs));
        return new Comparison(runs, rows);
    }

    private static Row words(String key, List<Run> runs, Function<Run, String> text) {
        return new Row(Messages.text(key), runs.stream().map(text).toList(), Set.of());
    }

    private static Row share(String key, List<Run> runs, Function<Run, Double> figure) {
        List<Double> values = runs.stream().map(figure).toList();
        List<String> texts = values.stream().map(MeasureCharts::percent).toList();
        return new Row(Messages.text(key), texts, best(honest(runs, values), 1));
    }

    private static Row figure(
            String key, List<Run> runs, Function<Run, Double> figure, int direction) {
        List<Double> values = runs.stream().map(figure).toList();
        List<String> texts = values.stream().map(MeasureCharts::number).toList();
        return new Row(Messages.text(key), texts, best(honest(runs, values), direction));
    }

    /// The figures of a leak aren't better than honest ones, however great they are.
    private static List<Double> honest(List<Run> runs, List<Double> values) {
        boolean none = runs.stream().allMatch(run -> run.scores().leaky());
        List<Double> honest = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++)
            honest.add(!none && runs.get(i).scores().leaky() ? Double.NaN : values.get(i));
        return honest;
    }

    private static Set<Integer> best(List<Double> values, int direction) {
        double best =
                values.stream()
                        .mapToDouble(value -> direction * value)
                        .filter(value -> !Double.isNaN(value))
                        .max()
                        .orElse(Double.NaN);
        Set<Integer> which = new LinkedHashSet<>();
        for (int i = 0; i < values.size(); i++) if (direction * values.get(i) == best) which.add(i);
        return which.size() == values.size() ? Set.of() : which;
    }

    private static String split(Run run) {
        return LabWords.way(run.facts().split().options().way());
    }

    private static String data(Run run) {
        return Messages.text(
                "lab.compare.data.text",
                LabWords.shortened(run.facts().data().name()),
                run.facts().data().clips());
    }

    private static String interval(Measures measures) {
        return LabWords.interval(measures.accuracyInterval());
    }

    private static double among(Measures measures) {
        return measures.topK().get(Math.min(AMONG, measures.topK().size()) - 1);
    }

    private static String epochs(Run run) {
        return Messages.text(
                "lab.compare.epochs.text", run.facts().epochs().size(), run.facts().chosen());
    }

    private static String time(Run run) {
        double seconds = run.facts().epochs().stream().mapToDouble(e -> e.seconds()).sum();
        return LabWords.time(seconds);
    }

    private static String reported(Run run) {
        return MeasureCharts.percent(run.facts().preset().protocol().accuracy());
    }

    /// Settings that aren't the same everywhere; a setting that a preset doesn't know is a dash.
    private static List<Row> differences(List<Run> runs) {
        List<Map<String, String>> all = runs.stream().map(r -> values(r.facts().preset())).toList();
        Set<String> names = new LinkedHashSet<>();
        all.forEach(values -> names.addAll(values.keySet()));
        List<Row> rows = new ArrayList<>();
        for (String name : names) {
            List<String> texts = all.stream().map(v -> v.getOrDefault(name, "–")).toList();
            if (Set.copyOf(texts).size() > 1) rows.add(new Row(name, texts, Set.of()));
        }
        return rows;
    }

    private static Map<String, String> values(Preset preset) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Setting setting : Settings.of(preset))
            if (setting.layer().isEmpty())
                values.put(LabWords.setting(setting), LabWords.plain(setting.value()));
        List<String> layers = preset.layers().stream().map(LabWords::layer).toList();
        values.put(Messages.text("lab.compare.layers"), String.join("\n", layers));
        return values;
    }
}
