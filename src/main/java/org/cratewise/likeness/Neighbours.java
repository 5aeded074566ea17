package org.cratewise.likeness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.cratewise.feature.Textures;
import org.cratewise.genre.ModelFacts;
import org.cratewise.track.Guess;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;

/// Finds tracks that sound like another: by the mean of their texture windows, which were kept when
/// they were listened to, and a little by the genres heard. Safe for several threads, one at a
/// time.
public final class Neighbours {
    /// How much wholly different genres count, in standard deviations of the texture. Measured on
    /// artists the model never heard: see the decision on what sounds alike.
    private static final double GENRES = 0.4;

    /// After so many new prints they are kept: whoever closes the window begins where they stopped.
    private static final int KEEP_AFTER = 2000;

    private final BiFunction<String, String, Optional<byte[]>> features;
    private final ModelFacts facts;
    private final PrintFile file;
    private Map<String, SoundPrint> prints;

    /// A track and how far from another it sounds.
    ///
    /// @param distance 0 is the same; only good to compare
    public record Neighbour(Track track, double distance) {}

    /// @param features the kept texture windows by audio key and version of the extractor
    /// @param facts of the model whose training windows give the scale
    /// @param file where prints are kept; need not be there
    public Neighbours(
            BiFunction<String, String, Optional<byte[]>> features, ModelFacts facts, Path file) {
        this.features = features;
        this.facts = facts;
        this.file = new PrintFile(file, scale(facts), facts.features());
    }

    /// Prints on another scale can't be compared, and a model may be trained anew under its name.
    private static String scale(ModelFacts facts) {
        int numbers = 31 * Arrays.hashCode(facts.means()) + Arrays.hashCode(facts.deviations());
        return facts.extractorVersion() + "/" + Integer.toHexString(numbers);
    }

    /// The tracks that sound most like one, the nearest first; none if it wasn't listened to.
    /// The first call looks at all tracks, which takes some milliseconds for each.
    ///
    /// @param all where to look; files with the very same sound count once
    public synchronized List<Neighbour> of(Track track, List<Track> all, int most) {
        bringUpToDate(all);
        SoundPrint own = print(track);
        if (own == null) return List.of();
        List<Neighbour> found = new ArrayList<>();
        for (Track other : all) {
            boolean same = other.sound().key().equals(track.sound().key());
            SoundPrint print = same || other.state() == TrackState.MISSING ? null : print(other);
            if (print != null) found.add(new Neighbour(other, distance(track, own, other, print)));
        }
        found.sort(Comparator.comparingDouble(Neighbour::distance));
        return different(found, most);
    }

    private static List<Neighbour> different(List<Neighbour> sorted, int most) {
        Set<String> sounds = new HashSet<>();
        return sorted.stream()
                .filter(neighbour -> sounds.add(neighbour.track().sound().key()))
                .limit(most)
                .toList();
    }

    private SoundPrint print(Track track) {
        return prints.get(track.sound().key());
    }

    private void bringUpToDate(List<Track> all) {
        if (prints == null) prints = file.read();
        int fresh = 0;
        for (Track track : all) {
            String key = track.sound().key();
            if (key.isEmpty() || prints.containsKey(key)) continue;
            if (Thread.currentThread().isInterrupted()) break;
            Optional<SoundPrint> print = make(key);
            print.ifPresent(p -> prints.put(key, p));
            if (print.isPresent() && ++fresh % KEEP_AFTER == 0) file.write(prints);
        }
        if (fresh % KEEP_AFTER > 0) file.write(prints);
    }

    private Optional<SoundPrint> make(String key) {
        try {
            return features.apply(key, facts.extractorVersion())
                    .map(Textures::fromBytes)
                    .map(t -> SoundPrint.of(t, facts.means(), facts.deviations()));
        } catch (IllegalArgumentException e) {
            // A cache that can't be read is no cache.
            return Optional.empty();
        }
    }

    private static double distance(Track a, SoundPrint printA, Track b, SoundPrint printB) {
        return printA.distance(printB) + GENRES * (1 - sameGenres(a, b));
    }

    /// The Bhattacharyya coefficient of the genres heard: 1 if they are equally likely in both, 0
    /// if no genre is likely in both.
    private static double sameGenres(Track a, Track b) {
        if (a.prediction().isEmpty() || b.prediction().isEmpty()) return 0;
        double same = 0;
        for (Guess x : a.prediction().get().ranked())
            for (Guess y : b.prediction().get().ranked())
                if (x.genre().equals(y.genre()))
                    same += Math.sqrt(x.probability() * y.probability());
        return Math.min(1, same);
    }
}
