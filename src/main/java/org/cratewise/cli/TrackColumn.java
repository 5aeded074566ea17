package org.cratewise.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;

/// The columns of `list`, in their order; scripts rely on the names.
enum TrackColumn {
    PATH(track -> track.file().path().toString()),
    STATE(track -> track.state().name().toLowerCase(Locale.ROOT)),
    GENRE(track -> guess(track, Prediction::best).map(TrackColumn::genre)),
    CONFIDENCE(track -> guess(track, Prediction::best).map(TrackColumn::confidence)),
    SECOND_GENRE(track -> guess(track, Prediction::second).map(TrackColumn::genre)),
    SECOND_CONFIDENCE(track -> guess(track, Prediction::second).map(TrackColumn::confidence)),
    TITLE(track -> track.tags().title()),
    ARTIST(track -> track.tags().artist()),
    ALBUM(track -> track.tags().album()),
    TAG_GENRE(track -> track.tags().genre()),
    DURATION_S(track -> rounded(track.sound().seconds(), 1)),
    REASON(Track::reason);

    private final Function<Track, Object> value;

    TrackColumn(Function<Track, Object> value) {
        this.value = value;
    }

    /// The column's name in csv and json.
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A string, a number, or null where the track has nothing to say.
    Object of(Track track) {
        Object found = value.apply(track);
        return found instanceof Optional<?> maybe ? maybe.orElse(null) : found;
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(TrackColumn::header).toList();
    }

    private static Optional<Guess> guess(Track track, Function<Prediction, Guess> which) {
        return track.prediction().map(which);
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
