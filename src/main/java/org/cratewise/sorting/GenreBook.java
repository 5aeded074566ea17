package org.cratewise.sorting;

import java.util.Optional;
import org.cratewise.track.Genre;
import org.cratewise.track.GenreTree;

/// A person's own way with genres.
///
/// @param words how they are written in tags and names
/// @param tree which are kinds of others
public record GenreBook(GenreWords words, GenreTree tree) {
    /// As it is before anything was said.
    public static final GenreBook USUAL = new GenreBook(GenreWords.USUAL, GenreTree.FLAT);

    /// The same with another word for a genre.
    ///
    /// @param word empty for the usual one
    /// @throws IllegalArgumentException if that can't be a genre in a tag; the message says why
    public GenreBook with(Genre genre, String word) {
        return new GenreBook(words.with(genre, word), tree);
    }

    /// The same with a genre in another place.
    ///
    /// @throws IllegalArgumentException if the genre would be a kind of itself
    public GenreBook with(Genre genre, Optional<Genre> parent) {
        return new GenreBook(words, tree.with(genre, parent));
    }
}
