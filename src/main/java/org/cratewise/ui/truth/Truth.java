package org.cratewise.ui.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cratewise.genre.measure.Judgement;
import org.cratewise.genre.measure.Judgements;
import org.cratewise.genre.measure.Measures;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Track;
import org.cratewise.ui.chart.Confusion.Cell;

/// What is known of how right the guesses are: they against what a person settled on.
///
/// @param tracks in the library
/// @param reviewed of which the genre is settled and something was heard
/// @param corrected of these, those that were put right
/// @param measures how right the guesses are on them; empty as long as there are none
/// @param cells which tracks are in each cell of the confusion matrix
/// @param genres of all tracks: settled, or else heard
/// @param tags the genres written in the files, the commonest first
public record Truth(
        int tracks,
        int reviewed,
        int corrected,
        Optional<Measures> measures,
        Map<Cell, List<Track>> cells,
        Map<Genre, Integer> genres,
        Map<String, Integer> tags) {
    public static final Truth NONE =
            new Truth(0, 0, 0, Optional.empty(), Map.of(), Map.of(), Map.of());

    /// Of the tracks as they are now.
    static Truth of(List<Track> tracks) {
        List<Track> settled =
                tracks.stream()
                        .filter(t -> !t.settled().isEmpty() && t.prediction().isPresent())
                        .toList();
        List<Genre> genres = genres(settled);
        List<Judgement> judged = settled.stream().map(track -> judge(track, genres)).toList();
        Optional<Measures> measures =
                judged.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Measures.of(new Judgements(genres, false, judged)));
        long corrected =
                settled.stream()
                        .filter(t -> t.review().orElseThrow().decision() == Decision.CORRECTED)
                        .count();
        return new Truth(
                tracks.size(),
                settled.size(),
                (int) corrected,
                measures,
                cells(settled, genres),
                distribution(tracks),
                tags(tracks));
    }

    private static List<Genre> genres(List<Track> settled) {
        Set<Genre> genres = new TreeSet<>();
        for (Track track : settled) {
            genres.addAll(track.settled());
            genres.add(track.prediction().orElseThrow().best().genre());
        }
        return List.copyOf(genres);
    }

    /// Tracks of an artist are right or wrong together, so they are drawn together in intervals.
    private static Judgement judge(Track track, List<Genre> genres) {
        boolean[] truth = new boolean[genres.size()];
        double[] probabilities = new double[genres.size()];
        for (Genre genre : track.settled()) truth[genres.indexOf(genre)] = true;
        for (Guess guess : track.prediction().orElseThrow().ranked()) {
            int at = genres.indexOf(guess.genre());
            if (at >= 0) probabilities[at] = guess.probability();
        }
        String key = String.valueOf(track.id());
        String artist = track.tags().artist();
        return new Judgement(key, artist.isBlank() ? key : artist, truth, probabilities);
    }

    private static Map<Cell, List<Track>> cells(List<Track> settled, List<Genre> genres) {
        Map<Cell, List<Track>> cells = new HashMap<>();
        for (Track track : settled) {
            int heard = genres.indexOf(track.prediction().orElseThrow().best().genre());
            for (Genre genre : track.settled())
                cells.computeIfAbsent(
                                new Cell(genres.indexOf(genre), heard), any -> new ArrayList<>())
                        .add(track);
        }
        return cells;
    }

    /// What a track is, as far as anybody knows: what a person settled on, or else what was heard.
    static Optional<Genre> genre(Track track) {
        return track.settled().stream()
                .findFirst()
                .or(() -> track.prediction().map(prediction -> prediction.best().genre()));
    }

    private static Map<Genre, Integer> distribution(List<Track> tracks) {
        Map<Genre, Integer> counts = new TreeMap<>();
        for (Track track : tracks)
            genre(track).ifPresent(genre -> counts.merge(genre, 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> tags(List<Track> tracks) {
        return tracks.stream()
                .map(track -> track.tags().genre().strip())
                .collect(Collectors.toMap(tag -> tag, tag -> 1, Integer::sum, TreeMap::new));
    }
}
