package org.cratewise.sorting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Review;

/// What speaks for a step. A plan keeps it in English words, which can be read back, so that a
/// window may say it in another language.
///
/// @param guess what was heard; empty if a person said it
public record Why(Kind kind, Optional<Guess> guess) {
    /// Whose word it is.
    public enum Kind {
        ACCEPTED("accepted by you"),
        CHOSEN("chosen by you"),
        HEARD("");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    private static final Pattern HEARD = Pattern.compile("heard as (.+), (\\d{1,3})%");

    static Why of(Review review) {
        boolean accepted = review.decision() == Decision.ACCEPTED;
        return new Why(accepted ? Kind.ACCEPTED : Kind.CHOSEN, Optional.empty());
    }

    static Why of(Guess guess) {
        return new Why(Kind.HEARD, Optional.of(guess));
    }

    /// As a plan keeps it: `accepted by you`, or `heard as jazz, 97%`.
    public String text() {
        return guess.map(Why::text).orElse(kind.text);
    }

    private static String text(Guess guess) {
        return String.format(
                Locale.ROOT, "heard as %s, %.0f%%", guess.genre(), 100 * guess.probability());
    }

    /// Reads what a plan keeps; empty if it says something else.
    public static Optional<Why> read(String text) {
        for (Kind kind : Kind.values())
            if (!text.isEmpty() && kind.text.equals(text))
                return Optional.of(new Why(kind, Optional.empty()));
        Matcher heard = HEARD.matcher(text);
        if (!heard.matches()) return Optional.empty();
        double probability = Math.min(1, Integer.parseInt(heard.group(2)) / 100.0);
        return Optional.of(of(new Guess(new Genre(heard.group(1)), probability)));
    }
}
