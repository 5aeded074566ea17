package org.cratewise.ui.library;

import javafx.scene.Node;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/// What a person decided.
final class DecisionCell extends TrackCell {
    private final Node check = Icons.of(Feather.CHECK);

    DecisionCell() {
        getStyleClass().add("decision-cell");
    }

    @Override
    void show(Track track) {
        track.review().ifPresentOrElse(this::show, this::clear);
    }

    private void show(Review review) {
        setGraphic(review.settled() ? check : null);
        setText(
                review.settled()
                        ? Words.genres(review.genres())
                        : Messages.text("decision.skipped"));
    }
}
