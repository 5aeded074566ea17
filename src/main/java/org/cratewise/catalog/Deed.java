package org.cratewise.catalog;

/// What a step of the journal does to a file.
public enum Deed {
    /// Replaces parts of a file's content; source and target are the same.
    REWRITE,
    /// Gives a file another place.
    MOVE,
    /// Makes a second file of the same content.
    COPY,
    /// Makes a symbolic link from the target to the source.
    LINK,
    /// Makes a file of given content.
    CREATE,
    /// Takes away what a copy, link or creation made, if it is still as it was made.
    REMOVE
}
