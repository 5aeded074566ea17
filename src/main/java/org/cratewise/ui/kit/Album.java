package org.cratewise.ui.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Track;

/// Tracks that belong together: those of one folder whose tags name the same album. Where tags name
/// none, a track is by itself.
///
/// @param verdict what its tracks are by their joint word, with its share in `[0, 1]`; empty where
///     nothing is known of any
/// @param agreeing how many of its tracks are that
/// @param judged of how many tracks anything is known
public record Album(
        String title, List<Track> tracks, Optional<Guess> verdict, int agreeing, int judged) {
    /// Fewer can't outvote one of them.
    private static final int ENOUGH = 3;

    /// What tells one album from another.
    public record Key(Path folder, String title) {
        static final String NONE = "";

        /// That of a track; its file's own where the tags name no album.
        public static Key of(Track track) {
            Path path = track.file().path();
            String album = Text.folded(track.tags().album());
            return album.isEmpty() ? new Key(path, NONE) : new Key(path.getParent(), album);
        }
    }

    /// The album that some tracks make.
    public static Album of(List<Track> tracks) {
        Map<Genre, Double> sums = new HashMap<>();
        int judged = 0;
        for (Track track : tracks) judged += add(track, sums) ? 1 : 0;
        Optional<Guess> verdict = verdict(sums, judged);
        int agreeing =
                (int)
                        verdict.map(v -> tracks.stream().filter(t -> says(t, v)).count())
                                .orElse(0L)
                                .longValue();
        return new Album(tracks.getFirst().tags().album(), tracks, verdict, agreeing, judged);
    }

    /// All albums, in the order of their first tracks.
    public static List<Album> all(List<Track> tracks) {
        Map<Key, List<Track>> groups = new LinkedHashMap<>();
        for (Track track : tracks)
            groups.computeIfAbsent(Key.of(track), key -> new ArrayList<>()).add(track);
        return groups.values().stream().map(Album::of).toList();
    }

    /// Whether a track is heard as something else than most of its album. A person's word is never
    /// against it, and a few tracks are no majority.
    public boolean dissents(Track track) {
        return judged >= ENOUGH
                && agreeing * 2 > judged
                && track.settled().isEmpty()
                && track.prediction().isPresent()
                && !says(track, verdict.orElseThrow());
    }

    /// The tracks that dissent.
    public List<Track> dissenters() {
        return tracks.stream().filter(this::dissents).toList();
    }

    // A person's word counts as certainty; of a guess only the likeliest genres are at hand.
    private static boolean add(Track track, Map<Genre, Double> sums) {
        List<Genre> settled = track.settled();
        for (Genre genre : settled) sums.merge(genre, 1.0 / settled.size(), Double::sum);
        if (!settled.isEmpty()) return true;
        track.prediction()
                .ifPresent(
                        p ->
                                p.ranked()
                                        .forEach(
                                                g ->
                                                        sums.merge(
                                                                g.genre(),
                                                                g.probability(),
                                                                Double::sum)));
        return track.prediction().isPresent();
    }

    private static Optional<Guess> verdict(Map<Genre, Double> sums, int judged) {
        return sums.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry<Genre, Double>::getValue))
                .map(e -> new Guess(e.getKey(), Math.min(1, e.getValue() / judged)));
    }

    private static boolean says(Track track, Guess verdict) {
        if (!track.settled().isEmpty()) return track.settled().contains(verdict.genre());
        return track.prediction().filter(p -> p.best().genre().equals(verdict.genre())).isPresent();
    }
}
