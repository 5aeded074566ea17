package org.cratewise.ui.library;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import org.cratewise.track.Guess;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.GenreDot;
import org.cratewise.ui.kit.Words;

/// A genre that was heard: its colour and some words.
final class GuessCell extends TrackCell {
    private static final PseudoClass UNHEARD = PseudoClass.getPseudoClass("unheard");

    private final Function<Track, Optional<Guess>> guess;
    private final Function<Guess, String> words;
    private final GenreDot dot;
    private Function<Track, String> otherwise = track -> "";

    /// Says of a track in which nothing was heard where it stands.
    static GuessCell orState(
            Function<Track, Optional<Guess>> guess,
            Function<Guess, String> words,
            double radius,
            ObservableBooleanValue dark) {
        GuessCell cell = new GuessCell(guess, words, radius, dark);
        cell.otherwise = track -> Words.state(track.state());
        return cell;
    }

    GuessCell(
            Function<Track, Optional<Guess>> guess,
            Function<Guess, String> words,
            double radius,
            ObservableBooleanValue dark) {
        this.guess = guess;
        this.words = words;
        this.dot = new GenreDot(radius, dark);
        getStyleClass().add("guess-cell");
    }

    @Override
    void show(Track track) {
        Optional<Guess> heard = guess.apply(track);
        pseudoClassStateChanged(UNHEARD, heard.isEmpty());
        clear();
        if (heard.isPresent()) show(heard.get());
        else setText(otherwise.apply(track));
    }

    private void show(Guess heard) {
        dot.show(heard.genre());
        setGraphic(dot);
        setText(words.apply(heard));
    }
}
