package org.cratewise.catalog;

import org.cratewise.track.FileStamp;
import org.cratewise.track.TrackState;

/// What a scan needs to know of a track to leave it alone.
///
/// @param modelId the model of its current prediction, empty without one
/// @param audioKey as in {@link org.cratewise.track.Sound}, empty if it was never listened to
/// @param extractor the extractor whose features are cached for its audio, empty without them
public record Known(
        long id,
        FileStamp file,
        TrackState state,
        String modelId,
        String audioKey,
        String extractor) {}
