package org.cratewise.genre;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cratewise.genre.trust.Trust;
import org.cratewise.genre.trust.Trust.Bin;

/// What a model card says of a model's sureness.
final class TrustTable {
    private TrustTable() {}

    static String threshold(double from) {
        return from > 1 ? "never" : String.format(Locale.ROOT, "%.2f", from);
    }

    static String thresholds(ModelFacts facts) {
        List<Double> from = facts.calibration().sureFromOf();
        return IntStream.range(0, from.size())
                .mapToObj(g -> facts.genres().get(g) + " " + threshold(from.get(g)))
                .collect(Collectors.joining(", "));
    }

    /// A row for each part of the data.
    static String rows(Map<String, Trust> trust) {
        return trust.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String row(String part, Trust t) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.1f %% | %s | %.1f %% | %.1f %% |",
                part,
                t.error(),
                100 * t.coverage(),
                precision(t),
                100 * t.atNine(),
                100 * t.strange());
    }

    /// A row for each promise.
    ///
    /// @param recordings by promise in percent
    /// @param all the same
    static String promises(Map<Integer, Trust> recordings, Map<Integer, Trust> all) {
        return recordings.entrySet().stream()
                .map(
                        entry ->
                                "| %d %% | %s | %s |"
                                        .formatted(
                                                entry.getKey(),
                                                kept(entry.getValue()),
                                                kept(all.get(entry.getKey()))))
                .collect(Collectors.joining("\n"));
    }

    private static String kept(Trust t) {
        return String.format(Locale.ROOT, "%.1f %% | %s", 100 * t.coverage(), precision(t));
    }

    private static String precision(Trust t) {
        return t.coverage() == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * t.precision());
    }

    /// A row for each bin that isn't empty.
    static String reliability(Map<String, Trust> trust) {
        List<List<Bin>> tests = trust.values().stream().map(Trust::reliability).toList();
        int bins = tests.isEmpty() ? 0 : tests.getFirst().size();
        return IntStream.range(0, bins)
                .mapToObj(bin -> bin(tests.stream().map(test -> test.get(bin)).toList(), bin, bins))
                .filter(row -> !row.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String bin(List<Bin> parts, int bin, int bins) {
        int clips = parts.stream().mapToInt(Bin::clips).sum();
        if (clips == 0) return "";
        return String.format(
                Locale.ROOT,
                "| %.2f to %.2f | %d | %.2f | %.2f |",
                (double) bin / bins,
                (bin + 1.0) / bins,
                clips,
                parts.stream().mapToDouble(p -> p.said() * p.clips()).sum() / clips,
                parts.stream().mapToDouble(p -> p.right() * p.clips()).sum() / clips);
    }
}
