package org.cratewise.scan;

import org.cratewise.track.Track;

/// A track that something is to be done for.
///
/// @param track with the catalog's number and the file as it was found
/// @param isNew whether nothing was ever heard in it
/// @param cached the key of its audio if its features are cached, empty if it is to be decoded
record Work(Track track, boolean isNew, String cached) {}
