package org.cratewise.sorting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cratewise.track.Genre;
import org.cratewise.track.Prediction;
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

    /// The genres that count, the main one first, and in words why.
    public record Verdict(List<Genre> genres, String why) {
        /// The one that a folder is named after.
        public Genre genre() {
            return genres.getFirst();
        }
    }

    /// What counts for a track, if anything does. A person's word goes before the model's.
    Optional<Verdict> of(Track track) {
        if (track.state() == TrackState.MISSING) return Optional.empty();
        if (!track.settled().isEmpty())
            return track.review()
                    .map(review -> new Verdict(review.genres(), Why.of(review).text()));
        return source == Source.ACCEPTED ? Optional.empty() : heard(track);
    }

    // Nor is a track that was skipped to be sorted by a guess.
    private Optional<Verdict> heard(Track track) {
        if (track.state() != TrackState.ANALYSED || track.review().isPresent())
            return Optional.empty();
        return track.prediction()
                .filter(this::trusted)
                .map(
                        heard ->
                                new Verdict(
                                        List.of(heard.best().genre()),
                                        Why.of(heard.best()).text()));
    }

    private boolean trusted(Prediction heard) {
        return least.isPresent()
                ? heard.best().probability() >= least.getAsDouble()
                : heard.sureness() == Sureness.SURE;
    }
}
