package org.cratewise.ui.library;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import org.cratewise.track.Guess;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.GenreDot;

/// A genre that was heard: its colour and some words.
final class GuessCell extends TrackCell {
    private final Function<Track, Optional<Guess>> guess;
    private final Function<Guess, String> words;
    private final GenreDot dot;

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
        guess.apply(track).ifPresentOrElse(this::show, this::clear);
    }

    private void show(Guess heard) {
        dot.show(heard.genre());
        setGraphic(dot);
        setText(words.apply(heard));
    }
}
