package org.cratewise.track;

import java.util.Optional;

/// One row of the catalog: a file, what it says of itself, what was heard in it.
///
/// @param id the catalog's number for it, 0 before it was stored
/// @param reason why it failed, in words for a person; empty otherwise
/// @param prediction empty until the track was analysed
public record Track(
        long id,
        FileStamp file,
        Tags tags,
        Sound sound,
        TrackState state,
        String reason,
        Optional<Prediction> prediction) {

    /// A track that was found and waits to be listened to.
    public static Track waiting(FileStamp file) {
        return new Track(
                0, file, Tags.NONE, Sound.UNKNOWN, TrackState.WAITING, "", Optional.empty());
    }

    /// This track, listened to.
    public Track analysed(Tags tags, Sound sound, Prediction prediction) {
        return new Track(id, file, tags, sound, TrackState.ANALYSED, "", Optional.of(prediction));
    }

    /// This track, which couldn't be listened to.
    public Track failed(Tags tags, String reason) {
        return new Track(
                id, file, tags, Sound.UNKNOWN, TrackState.FAILED, reason, Optional.empty());
    }

    /// This track under the number the catalog gave it.
    public Track withId(long id) {
        return new Track(id, file, tags, sound, state, reason, prediction);
    }
}
