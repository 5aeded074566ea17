package org.cratewise.sorting;

/// What a step of a plan does, in the user's words.
public enum Action {
    /// Write genres into a tag.
    TAG,
    /// Write genres into a tag, and those that were there into a comment.
    TAG_KEEPING,
    /// Give a file another place.
    MOVE,
    /// Put a copy of a file elsewhere.
    COPY,
    /// Put a link to a file elsewhere.
    LINK,
    /// Write a list of files.
    PLAYLIST;

    /// Whether it leaves a file in its place and writes into it.
    public boolean isTag() {
        return this == TAG || this == TAG_KEEPING;
    }
}
