package org.cratewise.tag;

import java.util.ArrayList;
import java.util.List;
import org.cratewise.track.NewId3;

/// What is to be written into a file.
///
/// @param names the genres, at least one
/// @param old those that were there, to be kept in a comment; empty if they aren't to be kept
/// @param fresh the version of an ID3 tag where there is none yet
record NewGenres(List<String> names, String old, NewId3 fresh) {
    /// How a comment that keeps old genres begins; where comments have a title, that is it.
    static final String TITLE = "Genre before";

    private static final List<String> COMMENTS =
            List.of("COMMENT", "COMM", "COM", "Comment 0", "\u00a9cmt");

    NewGenres withoutOld() {
        return new NewGenres(names, "", fresh);
    }

    boolean keeps() {
        return !old.isEmpty();
    }

    /// The whole comment in one line.
    String comment() {
        return TITLE + ": " + old;
    }

    /// Whether the other fields of a file are those it had, and one comment more where old genres
    /// are kept.
    boolean explains(List<String> before, List<String> after) {
        if (before.equals(after)) return true;
        if (!keeps()) return false;
        List<String> more = new ArrayList<>(after);
        for (String field : before) if (!more.remove(field)) return false;
        // A tag that held nothing else counted as none.
        more.removeIf(field -> field.startsWith("ID3v2."));
        return more.size() == 1 && COMMENTS.stream().anyMatch(c -> isNamed(more.getFirst(), c));
    }

    /// A field is its name, a space and the hash of its content.
    private static boolean isNamed(String field, String name) {
        return field.substring(0, field.lastIndexOf(' ')).equals(name);
    }
}
