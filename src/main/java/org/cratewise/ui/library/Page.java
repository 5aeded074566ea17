package org.cratewise.ui.library;

/// What the library shows: its tracks, or why there are none to see.
public enum Page {
    LOADING,
    /// The catalog can't be opened; the model says why.
    UNAVAILABLE,
    /// Nothing was ever scanned.
    EMPTY,
    /// A first scan is under way and has found nothing yet.
    SEARCHING,
    /// The chosen shelf is empty.
    NONE_THERE,
    /// The search leaves nothing over.
    NO_MATCHES,
    TRACKS
}
