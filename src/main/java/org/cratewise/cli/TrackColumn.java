package org.cratewise.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sound;
import org.cratewise.track.Track;

/// The columns of `list`, in their order; scripts rely on the names.
enum TrackColumn {
    PATH(track -> track.file().path().toString()),
    STATE(track -> lower(track.state())),
    GENRE(track -> guess(track, Prediction::best).map(TrackColumn::genre)),
    CONFIDENCE(track -> guess(track, Prediction::best).map(TrackColumn::confidence)),
    SECOND_GENRE(track -> guess(track, Prediction::second).map(TrackColumn::genre)),
    SECOND_CONFIDENCE(track -> guess(track, Prediction::second).map(TrackColumn::confidence)),
    TITLE(track -> track.tags().title()),
    ARTIST(track -> track.tags().artist()),
    ALBUM(track -> track.tags().album()),
    TAG_GENRE(track -> track.tags().genre()),
    DURATION_S(track -> duration(track.sound())),
    REASON(Track::reason),
    YEAR(track -> track.tags().year() == 0 ? null : track.tags().year()),
    DECISION(track -> track.review().map(review -> lower(review.decision()))),
    DECIDED_GENRES(
            track -> track.settled().stream().map(Genre::key).collect(Collectors.joining("; ")));

    private final Function<Track, Object> value;

    TrackColumn(Function<Track, Object> value) {
        this.value = value;
    }

    /// The column's name in csv and json.
    String header() {
        return lower(this);
    }

    /// A string, a number, or null where the track has nothing to say.
    Object of(Track track) {
        Object found = value.apply(track);
        if (found instanceof Optional<?> maybe) return maybe.orElse(null);
        return "".equals(found) ? null : found;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(TrackColumn::header).toList();
    }

    private static Optional<Guess> guess(Track track, Function<Prediction, Guess> which) {
        return track.prediction().map(which);
    }

    private static Optional<Double> duration(Sound sound) {
        return sound.seconds() > 0 ? Optional.of(rounded(sound.seconds(), 1)) : Optional.empty();
    }

    private static Object genre(Guess guess) {
        return guess.genre().key();
    }

    private static Object confidence(Guess guess) {
        return rounded(guess.probability(), 4);
    }

    private static double rounded(double value, int digits) {
        double scale = Math.pow(10, digits);
        return Math.round(value * scale) / scale;
    }
}
