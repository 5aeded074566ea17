package org.cratewise.ui.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.cratewise.genre.measure.Coverage;
import org.cratewise.genre.measure.Measures;
import org.cratewise.genre.measure.Measures.GenreMeasures;
import org.cratewise.genre.measure.Reliability;
import org.cratewise.track.Genre;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// Figures of a test as charts.
public final class MeasureCharts {
    private static final double NINE = 0.9;

    private MeasureCharts() {}

    public static Confusion confusion(Measures measures) {
        List<Genre> genres =
                measures.genres().stream().map(genre -> new Genre(genre.genre())).toList();
        return new Confusion(genres, measures.confusion());
    }

    /// A bar for each genre that occurs.
    public static List<BarChart.Bar> genres(
            Measures measures, ToDoubleFunction<GenreMeasures> value) {
        return measures.genres().stream()
                .filter(genre -> genre.there() > 0)
                .map(genre -> bar(genre, value.applyAsDouble(genre)))
                .toList();
    }

    private static BarChart.Bar bar(GenreMeasures measured, double value) {
        Genre genre = new Genre(measured.genre());
        String text =
                Double.isNaN(value)
                        ? "–"
                        : Messages.text("chart.share_of", percent(value), measured.there());
        double length = Double.isNaN(value) ? 0 : value;
        return BarChart.Bar.of(Words.genre(genre), Optional.of(genre), length, text);
    }

    /// Said against true; on the dashed line both are the same.
    public static LineChart.Content reliability(Reliability reliability) {
        int most = reliability.bins().stream().mapToInt(Reliability.Bin::count).max().orElse(1);
        List<Reliability.Bin> full =
                reliability.bins().stream().filter(bin -> bin.count() > 0).toList();
        List<LineChart.Bar> bars = full.stream().map(bin -> bar(bin, most)).toList();
        double[] said = full.stream().mapToDouble(Reliability.Bin::said).toArray();
        double[] right = full.stream().mapToDouble(Reliability.Bin::right).toArray();
        return new LineChart.Content(
                Axis.share(Messages.text("chart.said")),
                Axis.share(Messages.text("chart.right")),
                List.of(
                        new LineChart.Line(
                                "",
                                Ink.Role.QUIET,
                                new double[] {0, 1},
                                new double[] {0, 1},
                                LineChart.Look.DASHED),
                        new LineChart.Line(
                                Messages.text("chart.mean_said"),
                                Ink.Role.SECOND,
                                said,
                                right,
                                LineChart.Look.DOTTED)),
                bars);
    }

    private static LineChart.Bar bar(Reliability.Bin bin, int most) {
        String text =
                Messages.text(
                        "chart.bin",
                        percent(bin.from()),
                        percent(bin.to()),
                        percent(bin.said()),
                        percent(bin.right()),
                        bin.count());
        double strength = (double) bin.count() / most;
        return new LineChart.Bar(bin.from(), bin.to(), bin.right(), strength, text);
    }

    /// How right the surest part is.
    public static LineChart.Content coverage(Coverage coverage) {
        double[] xs = coverage.points().stream().mapToDouble(Coverage.Point::coverage).toArray();
        double[] ys = coverage.points().stream().mapToDouble(Coverage.Point::accuracy).toArray();
        return new LineChart.Content(
                Axis.share(Messages.text("chart.accepted")),
                Axis.share(Messages.text("chart.right")),
                List.of(
                        new LineChart.Line(
                                Messages.text("chart.nine_in_ten"),
                                Ink.Role.QUIET,
                                new double[] {0, 1},
                                new double[] {NINE, NINE},
                                LineChart.Look.DASHED),
                        new LineChart.Line(
                                Messages.text("chart.surest"),
                                Ink.Role.FIRST,
                                xs,
                                ys,
                                LineChart.Look.LINE)));
    }

    /// A share as people read it: `83.1%`.
    public static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /// A figure with three decimals.
    public static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }
}
