package org.cratewise.ui.track;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import org.cratewise.track.Guess;
import org.cratewise.ui.kit.GenreColors;

/// A probability as a bar in its genre's colour.
final class GenreBar extends Region {
    private static final CornerRadii ROUND = new CornerRadii(3);

    private final Region fill = new Region();
    private final double share;

    GenreBar(Guess guess, ObservableBooleanValue dark) {
        share = guess.probability();
        getStyleClass().add("groove");
        fill.setBackground(
                new Background(
                        new BackgroundFill(
                                GenreColors.of(guess.genre(), dark.get()), ROUND, Insets.EMPTY)));
        getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
        double width = share > 0 ? Math.max(2, getWidth() * share) : 0;
        fill.resizeRelocate(0, 0, width, getHeight());
    }
}
