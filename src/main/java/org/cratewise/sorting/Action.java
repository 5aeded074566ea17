package org.cratewise.sorting;

/// What a step of a plan does, in the user's words.
public enum Action {
    /// Write genres into a tag.
    TAG,
    /// Give a file another place.
    MOVE,
    /// Put a copy of a file elsewhere.
    COPY,
    /// Put a link to a file elsewhere.
    LINK,
    /// Write a list of files.
    PLAYLIST
}
