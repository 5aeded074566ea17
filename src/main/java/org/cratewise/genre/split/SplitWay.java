package org.cratewise.genre.split;

/// What stays together when a data set is parted.
public enum SplitWay {
    /// Nothing: segments are drawn at random. This leaks: the network has heard other segments of
    /// the very track it is asked about. Only for comparison with figures that were made so.
    SEGMENT,
    /// All segments of a track, and all pieces cut from it.
    TRACK,
    /// All tracks of an artist. Where the artist is unknown, a track stands for itself.
    ARTIST,
    /// As lists say, by the clip's name.
    LISTS
}
