package org.cratewise.genre.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.cratewise.genre.lab.Epoch;
import org.cratewise.genre.measure.Coverage;
import org.cratewise.genre.measure.Measures;
import org.cratewise.genre.measure.Measures.GenreMeasures;
import org.cratewise.genre.measure.Reliability;

/// The drawings of a report.
final class Plots {
    private static final double BAR = 22;
    private static final double NAMES = 92;
    private static final double CELLS = 440;
    private static final double NINE = 0.9;

    private Plots() {}

    /// Rows are true genres, columns what was named; the share of the row in a cell.
    static Svg confusion(Measures measures) {
        List<GenreMeasures> genres = measures.genres();
        double cell = CELLS / genres.size();
        Svg svg = new Svg(NAMES + CELLS + 8, CELLS + NAMES, "Confusion matrix");
        for (int row = 0; row < genres.size(); row++) {
            String name = genres.get(row).genre();
            double middle = (row + 0.5) * cell;
            svg.text(NAMES - 8, middle + 4, name, "end", "");
            svg.upwards(NAMES + middle + 4, CELLS + NAMES / 2 + 2, name, "");
            for (int column = 0; column < genres.size(); column++)
                cell(svg, measures, row, column, cell);
        }
        return svg;
    }

    private static void cell(Svg svg, Measures measures, int row, int column, double size) {
        int count = measures.confusion()[row][column];
        double share = (double) count / Math.max(1, measures.genres().get(row).there());
        double x = NAMES + column * size;
        double y = row * size;
        svg.box(x + 1, y + 1, size - 2, size - 2, "dimmed", 0.06);
        if (count == 0) return;
        String style = row == column ? "first" : "second";
        svg.box(x + 1, y + 1, size - 2, size - 2, style, 0.12 + 0.88 * Math.min(1, share));
        String text = String.format(Locale.ROOT, "%.0f", 100 * share);
        svg.text(x + size / 2, y + size / 2 + 4, text, "middle", share > 0.45 ? "on" : "");
    }

    /// A bar for each genre.
    static Svg genres(Measures measures, ToDoubleFunction<GenreMeasures> value, String title) {
        List<GenreMeasures> genres = measures.genres();
        Svg svg = new Svg(Axes.WIDTH, genres.size() * BAR + 4, title);
        double room = Axes.WIDTH - NAMES - 110;
        for (int g = 0; g < genres.size(); g++) {
            GenreMeasures genre = genres.get(g);
            double share = value.applyAsDouble(genre);
            double y = g * BAR;
            svg.text(NAMES - 8, y + 15, genre.genre(), "end", "");
            svg.box(NAMES, y + 4, room, BAR - 8, "dimmed", 0.1);
            svg.box(NAMES, y + 4, room * share, BAR - 8, "first");
            String text = Html.percent(share) + " of " + genre.there();
            svg.text(NAMES + room + 8, y + 15, text, "start", "dim");
        }
        return svg;
    }

    /// How many clips there are of each genre.
    static Svg counts(Map<String, Integer> counts) {
        Svg svg = new Svg(Axes.WIDTH, counts.size() * BAR + 4, "Clips of each genre");
        int most = counts.values().stream().max(Integer::compare).orElse(1);
        double room = Axes.WIDTH - NAMES - 70;
        double y = 0;
        for (var count : counts.entrySet()) {
            svg.text(NAMES - 8, y + 15, count.getKey(), "end", "");
            svg.box(NAMES, y + 4, room * count.getValue() / most, BAR - 8, "second");
            double end = NAMES + room * count.getValue() / most;
            svg.text(end + 8, y + 15, count.getValue().toString(), "start", "dim");
            y += BAR;
        }
        return svg;
    }

    /// Said against true: on the dashed line probabilities mean what they say.
    static Svg reliability(Reliability reliability) {
        Axes axes = Axes.shares();
        Svg svg = axes.draw("Reliability", "probability said", "share that is right");
        int most = reliability.bins().stream().mapToInt(Reliability.Bin::count).max().orElse(1);
        for (Reliability.Bin bin : reliability.bins()) {
            if (bin.count() == 0) continue;
            double width = axes.x(bin.to()) - axes.x(bin.from());
            double height = axes.y(0) - axes.y(bin.right());
            double strength = 0.25 + 0.6 * bin.count() / most;
            svg.box(
                    axes.x(bin.from()) + 2,
                    axes.y(bin.right()),
                    width - 4,
                    height,
                    "first",
                    strength);
            svg.dot(axes.x(bin.said()), axes.y(bin.right()), 4, "second");
        }
        return svg.line(axes.x(0), axes.y(0), axes.x(1), axes.y(1), "even");
    }

    /// How right the surest part is.
    static Svg coverage(Coverage coverage) {
        Axes axes = Axes.shares();
        Svg svg = axes.draw("Coverage", "share accepted, surest first", "share that is right");
        svg.line(axes.x(0), axes.y(NINE), axes.x(1), axes.y(NINE), "even");
        double[][] points =
                coverage.points().stream()
                        .map(p -> new double[] {axes.x(p.coverage()), axes.y(p.accuracy())})
                        .toArray(double[][]::new);
        return svg.path(points, "first");
    }

    /// A value on the training segments, and the same in validation.
    static Svg curve(
            List<Epoch> epochs,
            ToDoubleFunction<Epoch> training,
            ToDoubleFunction<Epoch> validation,
            String what) {
        double most =
                epochs.stream()
                        .flatMapToDouble(
                                e ->
                                        DoubleStream.of(
                                                training.applyAsDouble(e),
                                                validation.applyAsDouble(e)))
                        .filter(value -> !Double.isNaN(value))
                        .max()
                        .orElse(1);
        Axes axes = Axes.epochs(epochs.size(), what.equals("accuracy") ? 1 : most);
        Svg svg = axes.draw("Training curve: " + what, "epoch", what);
        svg.path(points(epochs, training, axes), "first");
        boolean validated = !Double.isNaN(validation.applyAsDouble(epochs.getFirst()));
        if (validated) svg.path(points(epochs, validation, axes), "second");
        return svg;
    }

    private static double[][] points(List<Epoch> epochs, ToDoubleFunction<Epoch> value, Axes axes) {
        return epochs.stream()
                .filter(e -> !Double.isNaN(value.applyAsDouble(e)))
                .map(e -> new double[] {axes.x(e.number()), axes.y(value.applyAsDouble(e))})
                .toArray(double[][]::new);
    }

    /// A pair of bars for each run: segments and clips.
    static Svg runs(List<RunTable.Row> rows) {
        double names = 230;
        Svg svg = new Svg(2 * Axes.WIDTH, rows.size() * 2 * BAR + 4, "Accuracy of each run");
        double room = 2 * Axes.WIDTH - names - 70;
        for (int r = 0; r < rows.size(); r++) {
            RunTable.Row row = rows.get(r);
            double y = r * 2 * BAR;
            String name = row.name() + (row.leaky() ? " (leaks)" : "");
            svg.text(names - 8, y + 26, name, "end", "");
            bar(svg, names, y + 4, room, row.segments(), "second");
            bar(svg, names, y + 22, room, row.clips(), "first");
        }
        return svg;
    }

    private static void bar(Svg svg, double x, double y, double room, double share, String style) {
        svg.box(x, y, room, 15, "dimmed", 0.1);
        svg.box(x, y, room * share, 15, style);
        svg.text(x + room + 8, y + 12, Html.percent(share), "start", "dim");
    }
}
