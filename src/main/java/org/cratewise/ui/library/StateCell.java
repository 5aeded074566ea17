package org.cratewise.ui.library;

import javafx.css.PseudoClass;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where a track stands; for a failed one, why. Of one that was heard there is nothing to say: its
/// genre is in the row.
final class StateCell extends TrackCell {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final FontIcon sign = Icons.of(Feather.ALERT_CIRCLE);

    StateCell() {
        getStyleClass().add("state-cell");
    }

    @Override
    void show(Track track) {
        boolean failed = track.state() == TrackState.FAILED;
        pseudoClassStateChanged(FAILED, failed);
        setGraphic(failed ? sign : null);
        setText(Words.state(track));
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
