package org.cratewise.ui.library;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Words;

/// Terms of a search that compare a number: `conf<60`, `year:1990..1999`, `length>=300`. A track
/// that has no such number never passes.
final class Ranges {
    private static final Map<String, Function<Track, OptionalInt>> FIELDS =
            Map.of("conf", Ranges::confidence, "year", Ranges::year, "length", Ranges::seconds);

    private static final String FIELD = "(conf|year|length)";
    private static final Pattern COMPARISON =
            Pattern.compile(FIELD + "(<=|>=|<|>|=|:)(\\d{1,6})%?");
    private static final Pattern RANGE =
            Pattern.compile(FIELD + "[:=](\\d{0,6})%?\\.\\.(\\d{0,6})%?");

    private Ranges() {}

    /// The term as a comparison; empty if it is none.
    static Optional<Predicate<Track>> parse(String term) {
        Matcher range = RANGE.matcher(term);
        if (range.matches()) return Optional.of(range(range));
        Matcher comparison = COMPARISON.matcher(term);
        return comparison.matches() ? Optional.of(comparison(comparison)) : Optional.empty();
    }

    private static Predicate<Track> range(Matcher found) {
        int from = number(found.group(2), 0);
        int to = number(found.group(3), Integer.MAX_VALUE);
        return of(found.group(1), value -> value >= from && value <= to);
    }

    private static Predicate<Track> comparison(Matcher found) {
        int limit = Integer.parseInt(found.group(3));
        return of(
                found.group(1),
                switch (found.group(2)) {
                    case "<" -> value -> value < limit;
                    case "<=" -> value -> value <= limit;
                    case ">" -> value -> value > limit;
                    case ">=" -> value -> value >= limit;
                    default -> value -> value == limit;
                });
    }

    private static Predicate<Track> of(String field, IntPredicate fits) {
        Function<Track, OptionalInt> number = FIELDS.get(field);
        return track -> {
            OptionalInt value = number.apply(track);
            return value.isPresent() && fits.test(value.getAsInt());
        };
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static OptionalInt confidence(Track track) {
        return track.prediction().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Words.percent(track.prediction().get().best().probability()));
    }

    private static OptionalInt year(Track track) {
        int year = track.tags().year();
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private static OptionalInt seconds(Track track) {
        double seconds = track.sound().seconds();
        return seconds > 0 ? OptionalInt.of((int) Math.round(seconds)) : OptionalInt.empty();
    }
}
