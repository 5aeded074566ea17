package org.cratewise.ui.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cratewise.sorting.GenreBook;
import org.cratewise.sorting.GenreWords;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.GenreColors;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Text;
import org.cratewise.ui.kit.Words;

/// Every genre there is, how it is written and what it is a kind of.
public final class GenresModel {
    private final Jobs jobs;
    private final OwnGenres own;
    private final Supplier<List<Track>> tracks;
    private final Set<Genre> met = new TreeSet<>(GenreColors.known());
    private final ObservableList<GenreRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// @param tracks every track; asked on the window's thread
    public GenresModel(Jobs jobs, OwnGenres own, Supplier<List<Track>> tracks) {
        this.jobs = jobs;
        this.own = own;
        this.tracks = tracks;
        own.bookProperty().subscribe(this::show);
        own.troubleProperty().subscribe(trouble::set);
    }

    /// Those that were ever heard, chosen or named, the kinds of each right after it.
    ObservableList<GenreRow> rows() {
        return rows;
    }

    /// Why the last wish wasn't granted; empty otherwise.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Looks which genres the library has.
    void look() {
        List<Track> now = tracks.get();
        jobs.run(() -> genres(now), this::learn, e -> trouble.set(String.valueOf(e.getMessage())));
    }

    private static Set<Genre> genres(List<Track> tracks) {
        Set<Genre> genres = new TreeSet<>();
        for (Track track : tracks) {
            genres.addAll(track.settled());
            track.prediction().ifPresent(p -> p.ranked().forEach(g -> genres.add(g.genre())));
        }
        return genres;
    }

    private void learn(Collection<Genre> genres) {
        if (met.addAll(genres)) show(own.bookProperty().get());
    }

    private void show(GenreBook book) {
        Set<Genre> all = new TreeSet<>(met);
        all.addAll(book.tree().genres());
        all.addAll(book.words().own().keySet());
        rows.setAll(
                book.tree().ordered(all, Comparator.comparing(Words::genre)).stream()
                        .map(genre -> GenreRow.of(genre, book))
                        .toList());
    }

    /// Writes a genre with another word from now on; with the usual one for none.
    void write(Genre genre, String word) {
        String clean = word.strip();
        if (!clean.isEmpty() && !GenreWords.fits(clean)) {
            trouble.set(Messages.text("settings.genres.unfit", clean));
            return;
        }
        keep(own.bookProperty().get().with(genre, clean));
    }

    /// Counts a genre as a kind of another one, known or new; as one by itself for nothing.
    void putUnder(Genre genre, String name) {
        Optional<Genre> parent = name.isBlank() ? Optional.empty() : Optional.of(named(name));
        GenreBook book = own.bookProperty().get();
        boolean circle = parent.filter(p -> book.tree().isWithin(p, genre)).isPresent();
        if (circle)
            trouble.set(
                    Messages.text(
                            "settings.genres.circle",
                            Words.genre(genre),
                            Words.genre(parent.orElseThrow())));
        else keep(book.with(genre, parent));
    }

    /// What a genre could be a kind of: any but itself and its own kinds.
    List<Genre> above(Genre genre) {
        return rows.stream()
                .map(GenreRow::genre)
                .filter(other -> !own.bookProperty().get().tree().isWithin(other, genre))
                .sorted(Comparator.comparing(Words::genre))
                .toList();
    }

    private Genre named(String name) {
        String wanted = Text.folded(name.strip());
        return rows.stream()
                .map(GenreRow::genre)
                .filter(g -> g.key().equals(wanted) || Text.folded(Words.genre(g)).equals(wanted))
                .findFirst()
                .orElseGet(() -> new Genre(name));
    }

    private void keep(GenreBook changed) {
        trouble.set("");
        if (!changed.equals(own.bookProperty().get())) own.keep(changed);
    }
}
