package org.cratewise.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Track;

/// Genres as they are typed and picked, one after the other.
public final class GenreEntryModel {
    private final GenreOffers offers = new GenreOffers();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Genre> picked = FXCollections.observableArrayList();
    private final ObservableList<Genre> matching = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private List<Guess> heard = List.of();

    public GenreEntryModel() {
        typed.subscribe(this::offer);
    }

    /// What is typed.
    public StringProperty typedProperty() {
        return typed;
    }

    /// Those that were picked already, the main one first.
    public ObservableList<Genre> picked() {
        return picked;
    }

    /// Those that fit what is typed, the best first.
    public ObservableList<Genre> matching() {
        return matching;
    }

    /// Which of them is chosen.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Chooses another of those that fit.
    public void move(int by) {
        chosen.set(Math.clamp(chosen.get() + (long) by, 0, Math.max(0, matching.size() - 1)));
    }

    /// Whether a genre is new.
    public boolean isNew(Genre genre) {
        return !offers.knows(genre);
    }

    /// What was picked and what is typed, without doubles.
    public List<Genre> genres() {
        List<Genre> all = new ArrayList<>(picked);
        if (!matching.isEmpty()) all.add(matching.get(chosen.get()));
        return all.stream().distinct().toList();
    }

    /// Picks what is typed and makes room for the next.
    ///
    /// @return false if nothing is typed
    public boolean pick() {
        if (matching.isEmpty()) return false;
        pick(matching.get(chosen.get()));
        typed.set("");
        return true;
    }

    /// Picks a genre.
    public void pick(Genre genre) {
        if (!picked.contains(genre)) picked.add(genre);
    }

    /// Takes back the last letter's worth of work: what is typed, or else what was picked.
    ///
    /// @return false if there was neither
    public boolean back() {
        if (typed.get().isEmpty() && picked.isEmpty()) return false;
        if (typed.get().isEmpty()) picked.clear();
        else typed.set("");
        return true;
    }

    /// Begins anew.
    public void clear() {
        typed.set("");
        picked.clear();
    }

    /// Learns the genres that were heard in tracks or given to them.
    public void learn(List<Track> tracks) {
        offers.learn(tracks);
    }

    /// Learns genres of the user's own.
    public void add(List<Genre> genres) {
        offers.add(genres);
    }

    /// What was heard in the track comes before other genres.
    public void hear(List<Guess> guesses) {
        if (guesses.equals(heard)) return;
        heard = guesses;
        offer(typed.get());
    }

    private void offer(String words) {
        chosen.set(0);
        matching.setAll(offers.matching(words, heard));
    }
}
