package org.cratewise.ui.settings;

import java.util.Optional;
import org.cratewise.sorting.GenreBook;
import org.cratewise.sorting.GenreWords;
import org.cratewise.track.Genre;

/// A genre and a person's way with it.
///
/// @param word how it is written in tags
/// @param chosen whether that is the person's own word
/// @param parent what it is a kind of
/// @param depth how many genres it is a kind of
record GenreRow(Genre genre, String word, boolean chosen, Optional<Genre> parent, int depth) {
    static GenreRow of(Genre genre, GenreBook book) {
        String word = book.words().of(genre);
        return new GenreRow(
                genre,
                word,
                !word.equals(GenreWords.usual(genre)),
                book.tree().parent(genre),
                book.tree().line(genre).size() - 1);
    }
}
