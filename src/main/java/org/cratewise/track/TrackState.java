package org.cratewise.track;

/// Where a track stands in the catalog.
public enum TrackState {
    /// Found, not listened to yet.
    WAITING,
    /// Listened to; it has a prediction.
    ANALYSED,
    /// It couldn't be listened to; the track says why.
    FAILED,
    /// It was in the catalog and its file is no longer there.
    MISSING
}
