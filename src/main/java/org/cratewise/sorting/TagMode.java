package org.cratewise.sorting;

import java.util.ArrayList;
import java.util.List;

/// What becomes of a genre that is there already.
public enum TagMode {
    /// The new one takes its place.
    REPLACE {
        @Override
        List<String> after(List<String> before, String genre) {
            return List.of(genre);
        }
    },
    /// The new one follows it.
    ADD {
        @Override
        List<String> after(List<String> before, String genre) {
            if (before.stream().anyMatch(genre::equalsIgnoreCase)) return before;
            List<String> both = new ArrayList<>(before);
            both.add(genre);
            return both;
        }
    },
    /// It stays; only where there is none, one is written.
    IF_EMPTY {
        @Override
        List<String> after(List<String> before, String genre) {
            return before.isEmpty() ? List.of(genre) : before;
        }
    };

    /// The genres that a tag is to have.
    abstract List<String> after(List<String> before, String genre);
}
