package org.cratewise.ui.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.cratewise.genre.space.Pca;
import org.cratewise.genre.space.Plane;
import org.cratewise.genre.space.Standardized;
import org.cratewise.genre.space.Tsne;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.ui.chart.Cloud;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// The tracks of a library in a plane, near one another where they sound alike.
///
/// @param tracks as the points of the cloud
/// @param unknown tracks of which no sound is kept
public record TrackMap(Cloud cloud, List<Track> tracks, int unknown) {
    static final TrackMap NONE = new TrackMap(Cloud.NONE, List.of(), 0);

    /// More points are one grey heap; an exact t-SNE takes far fewer.
    private static final int MOST = 20_000;

    private static final int MOST_TSNE = 2000;
    private static final int FEWEST = 4;

    /// How a sound's numbers become two.
    public enum Way {
        PCA,
        TSNE
    }

    /// What the map is made with.
    ///
    /// @param sounds numbers that say how a track sounds, the same for all; empty where none are
    ///     kept
    /// @param done told how far it is, 0 to 1
    record Making(
            Function<Track, Optional<float[]>> sounds,
            Way way,
            DoubleConsumer done,
            BooleanSupplier stopped) {}

    static TrackMap of(List<Track> all, Making making) {
        List<Track> heard =
                thinned(
                        all.stream().filter(track -> Truth.genre(track).isPresent()).toList(),
                        making.way() == Way.TSNE ? MOST_TSNE : MOST);
        List<Track> known = new ArrayList<>();
        List<float[]> sounds = new ArrayList<>();
        for (int i = 0; i < heard.size() && !making.stopped().getAsBoolean(); i++) {
            Track track = heard.get(i);
            Optional<float[]> sound = making.sounds().apply(track);
            making.done().accept(0.6 * i / heard.size());
            if (sound.isEmpty()) continue;
            known.add(track);
            sounds.add(sound.get());
        }
        if (known.size() < FEWEST) return new TrackMap(Cloud.NONE, List.of(), heard.size());
        Plane plane = plane(Standardized.of(sounds.toArray(float[][]::new)), making);
        return new TrackMap(cloud(known, plane), known, heard.size() - known.size());
    }

    private static List<Track> thinned(List<Track> all, int most) {
        if (all.size() <= most) return all;
        List<Track> some = new ArrayList<>();
        for (int i = 0; i < most; i++) some.add(all.get((int) ((long) i * all.size() / most)));
        return some;
    }

    private static Plane plane(double[][] points, Making making) {
        if (making.way() == Way.PCA) return Pca.of(points);
        return Tsne.of(
                points,
                step -> making.done().accept(0.6 + 0.4 * step / Tsne.STEPS),
                making.stopped());
    }

    private static Cloud cloud(List<Track> tracks, Plane plane) {
        List<Genre> of = tracks.stream().map(t -> Truth.genre(t).orElseThrow()).toList();
        List<Genre> names = List.copyOf(new TreeSet<>(of));
        double[] xs = new double[tracks.size()];
        double[] ys = new double[tracks.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = plane.points()[i][0];
            ys[i] = plane.points()[i][1];
        }
        return new Cloud(
                xs,
                ys,
                of.stream().mapToInt(names::indexOf).toArray(),
                names,
                tracks.stream().map(TrackMap::label).toList(),
                axis(plane, 0),
                axis(plane, 1));
    }

    private static String label(Track track) {
        String genre = Words.genre(Truth.genre(track).orElseThrow());
        String sure =
                track.settled().isEmpty()
                        ? Messages.text(
                                "truth.map.heard",
                                genre,
                                Words.percent(
                                        track.prediction().orElseThrow().best().probability()))
                        : Messages.text("truth.map.settled", genre);
        String artist = track.tags().artist();
        return Words.title(track) + (artist.isBlank() ? "" : "\n" + artist) + "\n" + sure;
    }

    private static String axis(Plane plane, int number) {
        double share = plane.shares()[number];
        if (Double.isNaN(share)) return "";
        return Messages.text("truth.map.axis", number + 1, MeasureCharts.percent(share));
    }
}
