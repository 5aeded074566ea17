package org.cratewise.ui.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.cratewise.genre.lab.ClipSummaries.Summary;
import org.cratewise.genre.space.Pca;
import org.cratewise.genre.space.Plane;
import org.cratewise.genre.space.Separation;
import org.cratewise.genre.space.Standardized;
import org.cratewise.genre.space.Tsne;
import org.cratewise.track.Genre;
import org.cratewise.ui.chart.Cloud;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// Clips in a plane, and how well their genres lie apart.
///
/// @param all in all of the feature's numbers, standardized
/// @param plane in the picture
/// @param numbers how many the feature has
/// @param clips how many there were; the cloud may hold fewer
public record Scatter(Cloud cloud, Separation all, Separation plane, int numbers, int clips) {
    /// Time and memory of an exact layout grow with the square of the points.
    static final int MOST = 2000;

    /// How many numbers become two.
    public enum Way {
        PCA,
        TSNE
    }

    /// @param done told how far it is, 0 to 1
    static Scatter of(List<Summary> heard, Way way, DoubleConsumer done, BooleanSupplier stopped) {
        List<Summary> some = thinned(heard);
        float[][] values = some.stream().map(Summary::values).toArray(float[][]::new);
        double[][] points = Standardized.of(values);
        List<Genre> names =
                List.copyOf(new TreeSet<>(some.stream().map(s -> s.example().genre()).toList()));
        int[] genres = some.stream().mapToInt(s -> names.indexOf(s.example().genre())).toArray();
        Plane plane =
                way == Way.PCA
                        ? Pca.of(points)
                        : Tsne.of(points, i -> done.accept((double) i / Tsne.STEPS), stopped);
        int[] groups = groups(some);
        return new Scatter(
                cloud(some, plane, genres, names),
                Separation.of(points, genres, groups),
                Separation.of(plane.points(), genres, groups),
                values.length == 0 ? 0 : values[0].length,
                heard.size());
    }

    private static List<Summary> thinned(List<Summary> heard) {
        if (heard.size() <= MOST) return heard;
        List<Summary> some = new ArrayList<>();
        for (int i = 0; i < MOST; i++) some.add(heard.get((int) ((long) i * heard.size() / MOST)));
        return some;
    }

    private static int[] groups(List<Summary> some) {
        Map<String, Integer> tracks = new HashMap<>();
        return some.stream()
                .mapToInt(s -> tracks.computeIfAbsent(s.example().track(), any -> tracks.size()))
                .toArray();
    }

    private static Cloud cloud(List<Summary> some, Plane plane, int[] genres, List<Genre> names) {
        double[] xs = new double[some.size()];
        double[] ys = new double[some.size()];
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            xs[i] = plane.points()[i][0];
            ys[i] = plane.points()[i][1];
            labels.add(some.get(i).example().key() + "\n" + Words.genre(names.get(genres[i])));
        }
        return new Cloud(xs, ys, genres, names, labels, axis(plane, 0), axis(plane, 1));
    }

    private static String axis(Plane plane, int number) {
        double share = plane.shares()[number];
        if (Double.isNaN(share)) return "";
        return Messages.text("lab.scatter.axis", number + 1, MeasureCharts.percent(share));
    }
}
