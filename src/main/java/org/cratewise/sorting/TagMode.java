package org.cratewise.sorting;

import java.util.ArrayList;
import java.util.List;

/// What becomes of a genre that is there already.
public enum TagMode {
    /// The new ones take its place.
    REPLACE {
        @Override
        List<String> after(List<String> before, List<String> genres) {
            return genres;
        }
    },
    /// The new ones follow it.
    ADD {
        @Override
        List<String> after(List<String> before, List<String> genres) {
            List<String> both = new ArrayList<>(before);
            for (String genre : genres)
                if (both.stream().noneMatch(genre::equalsIgnoreCase)) both.add(genre);
            return both;
        }
    },
    /// It stays; only where there is none, they are written.
    IF_EMPTY {
        @Override
        List<String> after(List<String> before, List<String> genres) {
            return before.isEmpty() ? genres : before;
        }
    };

    /// The genres that a tag is to have.
    ///
    /// @param genres the new ones, at least one
    abstract List<String> after(List<String> before, List<String> genres);
}
