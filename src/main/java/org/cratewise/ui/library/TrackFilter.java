package org.cratewise.ui.library;

import java.util.List;
import java.util.function.Predicate;
import org.cratewise.track.GenreTree;
import org.cratewise.track.Track;

/// What is typed into the search box, understood: every term must match. A plain word is looked
/// for in title, artist, album, path and genres; `artist:miles`, `title:`, `album:`, `tag:`,
/// `folder:`, `genre:` (what it is as far as is known, or is a kind of), `heard:` (the first
/// guess),
/// `mine:`
/// (what a person said) and `state:` (`failed`, `unsure`, `accepted`...) look in one place.
/// `conf`, `year` and `length` (in s) compare: `conf<60`, `year:1990..1999`, `length>=300`.
/// Quotes hold words together: `artist:"miles davis"`; a minus before a term wants the
/// contrary: `-genre:pop`.
public final class TrackFilter implements Predicate<Track> {
    private final List<Predicate<Track>> terms;

    private TrackFilter(List<Predicate<Track>> terms) {
        this.terms = terms;
    }

    /// Where no genre is a kind of another.
    public static TrackFilter parse(String typed) {
        return parse(typed, GenreTree.FLAT);
    }

    /// Never fails: what is no known field is a plain word.
    ///
    /// @param tree `genre:metal` finds all kinds of metal
    public static TrackFilter parse(String typed, GenreTree tree) {
        Terms terms = new Terms(tree);
        return new TrackFilter(
                Terms.split(typed).stream().filter(t -> !t.isBlank()).map(terms::parse).toList());
    }

    /// Whether every track passes.
    public boolean passesAll() {
        return terms.isEmpty();
    }

    @Override
    public boolean test(Track track) {
        for (Predicate<Track> term : terms) if (!term.test(track)) return false;
        return true;
    }
}
