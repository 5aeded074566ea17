package org.cratewise.track;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// A person's word on the genre of a track. It outlives scans and new models.
///
/// @param genres the main one first; none if the track was skipped
/// @param at when, in whole milliseconds
/// @param asked what had been proposed; empty where nothing was
public record Review(Decision decision, List<Genre> genres, Instant at, Optional<Proposal> asked) {
    /// The first guess of a model at that time.
    public record Proposal(String modelId, Genre genre) {}

    public Review {
        genres = genres.stream().distinct().toList();
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (genres.isEmpty() != (decision == Decision.SKIPPED))
            throw new IllegalArgumentException("A decision names genres, unless it is to skip");
    }

    /// The decision that these are the genres of a track: accepted if that is just the first guess.
    public static Review of(Track track, List<Genre> genres, Instant at) {
        Optional<Proposal> asked = proposal(track);
        boolean same = asked.map(p -> List.of(p.genre()).equals(genres)).orElse(false);
        return new Review(same ? Decision.ACCEPTED : Decision.CORRECTED, genres, at, asked);
    }

    /// The decision to leave a track alone.
    public static Review skip(Track track, Instant at) {
        return new Review(Decision.SKIPPED, List.of(), at, proposal(track));
    }

    private static Optional<Proposal> proposal(Track track) {
        return track.prediction().map(p -> new Proposal(p.modelId(), p.best().genre()));
    }

    /// Whether the genre is settled, that is, accepted or corrected.
    public boolean settled() {
        return decision != Decision.SKIPPED;
    }

    /// Whether what had been proposed is among the genres.
    public boolean agrees() {
        return asked.map(proposal -> genres.contains(proposal.genre())).orElse(false);
    }
}
