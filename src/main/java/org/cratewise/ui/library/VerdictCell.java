package org.cratewise.ui.library;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import org.cratewise.track.Guess;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.GenreDot;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// What an album is by the joint word of its tracks, where it begins; and which tracks differ.
final class VerdictCell extends TrackCell {
    private static final PseudoClass DISSENTS = PseudoClass.getPseudoClass("dissents");

    private final LibraryModel model;
    private final GenreDot dot;

    VerdictCell(LibraryModel model, ObservableBooleanValue dark) {
        this.model = model;
        this.dot = new GenreDot(4.5, dark);
        getStyleClass().addAll("guess-cell", "verdict-cell");
    }

    @Override
    void show(Track track) {
        clear();
        model.mark(track).ifPresent(this::show);
    }

    @Override
    void clear() {
        super.clear();
        pseudoClassStateChanged(DISSENTS, false);
    }

    private void show(AlbumMark mark) {
        pseudoClassStateChanged(DISSENTS, mark.dissents());
        if (mark.first()) mark.verdict().ifPresent(verdict -> show(verdict, mark));
        if (!mark.dissents()) return;
        String key = mark.first() ? "library.verdict.differs" : "library.differs";
        setText(Messages.text(key, getText()));
    }

    @Override
    String tip(Track track) {
        boolean dissents = model.mark(track).map(AlbumMark::dissents).orElse(false);
        return dissents ? Messages.text("library.differs.why") : super.tip(track);
    }

    private void show(Guess verdict, AlbumMark mark) {
        dot.show(verdict.genre());
        setGraphic(dot);
        setText(
                Messages.text(
                        "library.verdict",
                        Words.genre(verdict.genre()),
                        mark.agreeing(),
                        mark.judged()));
    }
}
