package org.cratewise.genre.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.split.SplitWay;

/// What a leak is worth: the same system on the same data, with and without.
final class Leak {
    private Leak() {}

    static List<String> of(List<Run> runs) {
        Map<Same, List<Run>> same = new LinkedHashMap<>();
        for (Run run : runs)
            same.computeIfAbsent(
                            new Same(run.facts().preset(), run.facts().data().name()),
                            any -> new ArrayList<>())
                    .add(run);
        List<String> statements = new ArrayList<>();
        for (List<Run> alike : same.values()) {
            List<Run> leaky = alike.stream().filter(run -> run.scores().leaky()).toList();
            if (leaky.isEmpty()) continue;
            for (SplitWay way : SplitWay.values()) {
                List<Run> clean = alike.stream().filter(run -> clean(run, way)).toList();
                if (!clean.isEmpty()) statements.add(statement(leaky, clean, way));
            }
        }
        return statements;
    }

    private record Same(Preset preset, String data) {}

    private static boolean clean(Run run, SplitWay way) {
        return !run.scores().leaky() && run.facts().split().options().way() == way;
    }

    private static String statement(List<Run> leaky, List<Run> clean, SplitWay way) {
        double with = accuracy(leaky);
        double without = accuracy(clean);
        return String.format(
                Locale.ROOT,
                "The leak: %s names %.1f %% of segments right if others of the same track were"
                        + " learnt, %.1f %% if parted by %s. %.1f points are memory of the track.",
                leaky.getFirst().facts().preset().name(),
                100 * with,
                100 * without,
                way.name().toLowerCase(Locale.ROOT),
                100 * (with - without));
    }

    private static double accuracy(List<Run> runs) {
        return runs.stream()
                .mapToDouble(run -> run.scores().segments().accuracy())
                .average()
                .orElseThrow();
    }
}
