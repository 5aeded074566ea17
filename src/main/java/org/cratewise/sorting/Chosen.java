package org.cratewise.sorting;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Sureness;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;

/// Which tracks a plan is about, and which genre counts for each.
///
/// @param least the least probability, in [0, 1]; empty: what the model itself is sure of
/// @param source where the genre comes from
public record Chosen(OptionalDouble least, Source source) {
    /// Whose word counts.
    public enum Source {
        /// What a person accepted, or else what the model is confident of.
        ACCEPTED_OR_HEARD,
        /// Only what a person accepted.
        ACCEPTED
    }

    /// What the model is sure of.
    public static final Chosen SURE = new Chosen(OptionalDouble.empty(), Source.ACCEPTED_OR_HEARD);

    public Chosen {
        if (least.isPresent() && !(least.getAsDouble() >= 0 && least.getAsDouble() <= 1))
            throw new IllegalArgumentException("A confidence is between 0 and 1");
    }

    /// A genre, and in words why it is the one.
    public record Verdict(Genre genre, String why) {}

    /// The genre that counts for a track, if any does.
    Optional<Verdict> of(Track track) {
        if (track.state() != TrackState.ANALYSED || source == Source.ACCEPTED)
            return Optional.empty();
        return track.prediction()
                .filter(
                        heard ->
                                least.isPresent()
                                        ? heard.best().probability() >= least.getAsDouble()
                                        : heard.sureness() == Sureness.SURE)
                .map(heard -> new Verdict(heard.best().genre(), why(heard.best())));
    }

    private static String why(Guess guess) {
        return String.format(
                Locale.ROOT, "heard as %s, %.0f%%", guess.genre(), 100 * guess.probability());
    }
}
