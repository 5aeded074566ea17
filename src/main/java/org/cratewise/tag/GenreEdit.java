package org.cratewise.tag;

import java.util.List;
import org.cratewise.track.NewId3;

/// A genre that is to be written into a file, as the bytes it takes.
///
/// @param old genres that are kept in a comment; empty if none are
public record GenreEdit(List<String> before, List<String> after, String old, Patch patch) {
    NewGenres wanted() {
        return new NewGenres(after, old, NewId3.V2_3);
    }
}
