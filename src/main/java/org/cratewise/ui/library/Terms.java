package org.cratewise.ui.library;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cratewise.track.Genre;
import org.cratewise.track.GenreTree;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Text;
import org.cratewise.ui.kit.Words;

/// The terms of a [TrackFilter].
///
/// @param tree what is asked of a genre is asked of what it is a kind of, too
record Terms(GenreTree tree) {
    private static final Pattern TERM = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\"?)+");
    private static final Map<String, BiPredicate<Track, String>> FIELDS =
            Map.of(
                    "title", in(Words::title),
                    "artist", in(track -> track.tags().artist()),
                    "album", in(track -> track.tags().album()),
                    "tag", in(track -> track.tags().genre()),
                    "folder", in(Words::folder),
                    "heard", Terms::heard,
                    "mine", (track, wanted) -> named(track.settled(), wanted),
                    "state", Terms::state);

    static List<String> split(String typed) {
        return TERM.matcher(Text.folded(typed)).results().map(MatchResult::group).toList();
    }

    Predicate<Track> parse(String term) {
        boolean not = term.length() > 1 && term.startsWith("-");
        return not ? positive(term.substring(1)).negate() : positive(term);
    }

    private Predicate<Track> positive(String term) {
        Optional<Predicate<Track>> range = Ranges.parse(term);
        if (range.isPresent()) return range.get();
        int colon = term.indexOf(':');
        BiPredicate<Track, String> field =
                field(term.substring(0, Math.max(0, colon)).replace("\"", ""));
        String wanted = term.substring(field == null ? 0 : colon + 1).replace("\"", "");
        return field == null
                ? track -> anywhere(track, wanted)
                : track -> field.test(track, wanted);
    }

    private BiPredicate<Track, String> field(String name) {
        return name.equals("genre") ? this::isKindOf : FIELDS.get(name);
    }

    private boolean isKindOf(Track track, String wanted) {
        return named(tree.all(Shelf.genres(track)), wanted);
    }

    private static BiPredicate<Track, String> in(Function<Track, String> place) {
        return (track, wanted) -> Text.holds(place.apply(track), wanted);
    }

    private static boolean anywhere(Track track, String wanted) {
        return Text.holds(track.tags().title(), wanted)
                || Text.holds(track.tags().artist(), wanted)
                || Text.holds(track.tags().album(), wanted)
                || Text.holds(track.tags().genre(), wanted)
                || heard(track, wanted)
                || named(track.settled(), wanted)
                || Text.holds(track.file().path().toString(), wanted);
    }

    private static boolean heard(Track track, String wanted) {
        return track.prediction().filter(p -> named(p.best().genre(), wanted)).isPresent();
    }

    private static boolean named(Collection<Genre> genres, String wanted) {
        for (Genre genre : genres) if (named(genre, wanted)) return true;
        return false;
    }

    private static boolean named(Genre genre, String wanted) {
        return genre.key().contains(wanted) || Text.holds(Words.genre(genre), wanted);
    }

    private static boolean state(Track track, String wanted) {
        return begins(track.state(), Words.state(track.state()), wanted)
                || track.review()
                        .filter(r -> begins(r.decision(), Words.decision(r.decision()), wanted))
                        .isPresent()
                || track.prediction().filter(p -> sureness(p, wanted)).isPresent();
    }

    private static boolean begins(Enum<?> value, String words, String wanted) {
        return value.name().toLowerCase(Locale.ROOT).startsWith(wanted)
                || Text.folded(words).startsWith(wanted);
    }

    private static boolean sureness(Prediction prediction, String wanted) {
        return !wanted.isEmpty()
                && (Text.folded(prediction.sureness().name()).equals(wanted)
                        || Text.folded(Words.sureness(prediction.sureness())).equals(wanted));
    }
}
