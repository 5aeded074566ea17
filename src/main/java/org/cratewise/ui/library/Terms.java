package org.cratewise.ui.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Text;
import org.cratewise.ui.kit.Words;

/// The terms of a [TrackFilter].
final class Terms {
    private static final Pattern TERM = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\"?)+");
    private static final Pattern COMPARISON = Pattern.compile("conf([<>])(\\d{1,3})%?");
    private static final Map<String, BiPredicate<Track, String>> FIELDS =
            Map.of(
                    "title", in(Words::title),
                    "artist", in(track -> track.tags().artist()),
                    "album", in(track -> track.tags().album()),
                    "tag", in(track -> track.tags().genre()),
                    "genre", Terms::heard,
                    "state", Terms::state);

    private Terms() {}

    static List<String> split(String typed) {
        return TERM.matcher(Text.folded(typed)).results().map(MatchResult::group).toList();
    }

    static Predicate<Track> parse(String term) {
        Matcher comparison = COMPARISON.matcher(term);
        if (comparison.matches())
            return confidence(
                    comparison.group(1).equals("<"), Integer.parseInt(comparison.group(2)));
        int colon = term.indexOf(':');
        BiPredicate<Track, String> field =
                FIELDS.get(term.substring(0, Math.max(0, colon)).replace("\"", ""));
        String wanted = term.substring(field == null ? 0 : colon + 1).replace("\"", "");
        return field == null
                ? track -> anywhere(track, wanted)
                : track -> field.test(track, wanted);
    }

    private static BiPredicate<Track, String> in(Function<Track, String> place) {
        return (track, wanted) -> has(place.apply(track), wanted);
    }

    private static boolean has(String text, String wanted) {
        return Text.folded(text).contains(wanted);
    }

    private static boolean anywhere(Track track, String wanted) {
        return has(track.tags().title(), wanted)
                || has(track.tags().artist(), wanted)
                || has(track.tags().album(), wanted)
                || has(track.tags().genre(), wanted)
                || heard(track, wanted)
                || has(track.file().path().toString(), wanted);
    }

    private static boolean heard(Track track, String wanted) {
        return track.prediction()
                .map(Prediction::best)
                .map(Guess::genre)
                .filter(genre -> named(genre, wanted))
                .isPresent();
    }

    private static boolean named(Genre genre, String wanted) {
        return genre.key().contains(wanted) || has(Words.genre(genre), wanted);
    }

    private static boolean state(Track track, String wanted) {
        return track.state().name().toLowerCase(Locale.ROOT).startsWith(wanted)
                || Text.folded(Words.state(track.state())).startsWith(wanted)
                || track.prediction().filter(p -> sureness(p, wanted)).isPresent();
    }

    private static boolean sureness(Prediction prediction, String wanted) {
        return !wanted.isEmpty()
                && (Text.folded(prediction.sureness().name()).equals(wanted)
                        || Text.folded(Words.sureness(prediction.sureness())).equals(wanted));
    }

    private static Predicate<Track> confidence(boolean below, int percent) {
        return track ->
                track.prediction()
                        .map(p -> Words.percent(p.best().probability()))
                        .filter(sure -> below ? sure < percent : sure > percent)
                        .isPresent();
    }
}
