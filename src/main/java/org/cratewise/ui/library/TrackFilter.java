package org.cratewise.ui.library;

import java.util.List;
import java.util.function.Predicate;
import org.cratewise.track.Track;

/// What is typed into the search box, understood: every term must match. A plain word is looked for
/// in title, artist, album, path and genres; `artist:miles`, `title:`, `album:`, `genre:`, `tag:`
/// and `state:` look in one place, `conf<60` and `conf>90` compare how sure the first guess is.
/// Quotes hold words together: `artist:"miles davis"`.
public final class TrackFilter implements Predicate<Track> {
    private final List<Predicate<Track>> terms;

    private TrackFilter(List<Predicate<Track>> terms) {
        this.terms = terms;
    }

    /// Never fails: what is no known field is a plain word.
    public static TrackFilter parse(String typed) {
        return new TrackFilter(
                Terms.split(typed).stream().filter(t -> !t.isBlank()).map(Terms::parse).toList());
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
