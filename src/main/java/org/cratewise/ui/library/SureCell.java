package org.cratewise.ui.library;

import org.cratewise.track.Prediction;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.SureBar;
import org.cratewise.ui.kit.Words;

/// How sure the first guess is.
final class SureCell extends TrackCell {
    private final SureBar bar = new SureBar();

    SureCell() {
        getStyleClass().add("sure-cell");
    }

    @Override
    void show(Track track) {
        track.prediction().ifPresentOrElse(this::show, this::clear);
    }

    @Override
    String tip(Track track) {
        return track.prediction().map(SureCell::inWords).orElse("");
    }

    @Override
    void clear() {
        super.clear();
        setAccessibleText(null);
    }

    private void show(Prediction prediction) {
        bar.show(prediction);
        setGraphic(bar);
        setAccessibleText(inWords(prediction));
    }

    private static String inWords(Prediction prediction) {
        return Messages.text(
                "library.sure",
                Words.sureness(prediction.sureness()),
                Words.percent(prediction.best().probability()));
    }
}
