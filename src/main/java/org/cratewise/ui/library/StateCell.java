package org.cratewise.ui.library;

import javafx.css.PseudoClass;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.Words;

/// Where a track stands; for a failed one, why.
final class StateCell extends TrackCell {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    StateCell() {
        getStyleClass().add("state-cell");
    }

    @Override
    void show(Track track) {
        boolean failed = track.state() == TrackState.FAILED;
        pseudoClassStateChanged(FAILED, failed);
        setText(failed && !track.reason().isEmpty() ? track.reason() : Words.state(track.state()));
    }

    @Override
    void clear() {
        super.clear();
        pseudoClassStateChanged(FAILED, false);
    }

    @Override
    String tip(Track track) {
        return track.reason();
    }
}
