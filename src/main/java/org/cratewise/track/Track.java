package org.cratewise.track;

import java.util.List;
import java.util.Optional;

/// One row of the catalog: a file, what it says of itself, what was heard in it.
///
/// @param id the catalog's number for it, 0 before it was stored
/// @param reason why it failed, in words for a person; empty otherwise
/// @param prediction empty until the track was analysed
/// @param review a person's decision; empty until there is one
public record Track(
        long id,
        FileStamp file,
        Tags tags,
        Sound sound,
        TrackState state,
        String reason,
        Optional<Prediction> prediction,
        Optional<Review> review) {

    /// A track that nobody decided on.
    public Track(
            long id,
            FileStamp file,
            Tags tags,
            Sound sound,
            TrackState state,
            String reason,
            Optional<Prediction> prediction) {
        this(id, file, tags, sound, state, reason, prediction, Optional.empty());
    }

    /// A track that was found and waits to be listened to.
    public static Track waiting(FileStamp file) {
        return new Track(
                0, file, Tags.NONE, Sound.UNKNOWN, TrackState.WAITING, "", Optional.empty());
    }

    /// This track, listened to.
    public Track analysed(Tags tags, Sound sound, Prediction prediction) {
        return new Track(
                id, file, tags, sound, TrackState.ANALYSED, "", Optional.of(prediction), review);
    }

    /// This track, which couldn't be listened to.
    public Track failed(Tags tags, String reason) {
        return new Track(
                id, file, tags, Sound.UNKNOWN, TrackState.FAILED, reason, Optional.empty(), review);
    }

    /// This track under the number the catalog gave it.
    public Track withId(long id) {
        return new Track(id, file, tags, sound, state, reason, prediction, review);
    }

    /// This track with a person's decision, or without one.
    public Track with(Optional<Review> review) {
        return new Track(id, file, tags, sound, state, reason, prediction, review);
    }

    /// The genres that a person settled on, the main one first; none if nobody did.
    public List<Genre> settled() {
        return review.map(Review::genres).orElse(List.of());
    }
}
