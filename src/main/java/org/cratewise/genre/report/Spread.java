package org.cratewise.genre.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.cratewise.genre.lab.Run;

/// Mean and spread of runs that differ by seed or fold only.
final class Spread {
    private Spread() {}

    static List<String> of(List<Run> runs) {
        Map<String, List<Run>> series = new LinkedHashMap<>();
        for (Run run : runs) series.computeIfAbsent(name(run), any -> new ArrayList<>()).add(run);
        List<String> lines = new ArrayList<>();
        series.forEach(
                (name, same) -> {
                    if (same.size() > 1) lines.add(line(name, same));
                });
        return lines;
    }

    private static String name(Run run) {
        return run.facts().name().replaceFirst("(-seed\\d+)?(-fold\\d+)?$", "");
    }

    private static String line(String name, List<Run> runs) {
        return "%s, mean of %d: segments %s, clips %s, macro F1 %s"
                .formatted(
                        name,
                        runs.size(),
                        share(runs, run -> run.scores().segments().accuracy()),
                        share(runs, run -> run.scores().clips().accuracy()),
                        share(runs, run -> run.scores().clips().macro().f1()));
    }

    /// Mean and sample standard deviation.
    private static String share(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] values = runs.stream().mapToDouble(figure).toArray();
        double mean = 0;
        for (double value : values) mean += value / values.length;
        double squares = 0;
        for (double value : values) squares += (value - mean) * (value - mean);
        double deviation = Math.sqrt(squares / (values.length - 1));
        return String.format(Locale.ROOT, "%.1f ± %.1f %%", 100 * mean, 100 * deviation);
    }
}
