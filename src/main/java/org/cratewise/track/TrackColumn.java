package org.cratewise.track;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a table of tracks tells to programs, in the order of its columns, on the command line as in
/// an export. Scripts rely on the names; a new column comes last.
public enum TrackColumn {
    PATH(track -> track.file().path().toString()),
    STATE(track -> lower(track.state())),
    GENRE(track -> guess(track, Prediction::best, g -> g.genre().key())),
    CONFIDENCE(track -> guess(track, Prediction::best, g -> rounded(g.probability(), 4))),
    SECOND_GENRE(track -> guess(track, Prediction::second, g -> g.genre().key())),
    SECOND_CONFIDENCE(track -> guess(track, Prediction::second, g -> rounded(g.probability(), 4))),
    TITLE(track -> filled(track.tags().title())),
    ARTIST(track -> filled(track.tags().artist())),
    ALBUM(track -> filled(track.tags().album())),
    TAG_GENRE(track -> filled(track.tags().genre())),
    DURATION_S(track -> track.sound().seconds() > 0 ? rounded(track.sound().seconds(), 1) : null),
    REASON(track -> filled(track.reason())),
    YEAR(track -> track.tags().year() == 0 ? null : track.tags().year()),
    DECISION(track -> track.review().map(review -> lower(review.decision())).orElse(null)),
    DECIDED_GENRES(
            track ->
                    filled(
                            track.settled().stream()
                                    .map(Genre::key)
                                    .collect(Collectors.joining("; ")))),
    SURENESS(track -> track.prediction().map(heard -> lower(heard.sureness())).orElse(null));

    private final Function<Track, Object> value;

    TrackColumn(Function<Track, Object> value) {
        this.value = value;
    }

    /// The columns' names.
    public static List<String> names() {
        return Arrays.stream(values()).map(TrackColumn::lower).toList();
    }

    /// Strings, numbers, and null for what isn't known, by the columns' names.
    public static Map<String, Object> row(Track track) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (TrackColumn column : values()) row.put(lower(column), column.value.apply(track));
        return row;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Object guess(
            Track track, Function<Prediction, Guess> which, Function<Guess, Object> what) {
        return track.prediction().map(which).map(what).orElse(null);
    }

    private static double rounded(double value, int digits) {
        double scale = Math.pow(10, digits);
        return Math.round(value * scale) / scale;
    }
}
