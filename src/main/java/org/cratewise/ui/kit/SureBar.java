package org.cratewise.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sureness;

/// How sure a prediction is: a thin bar and the number.
public final class SureBar extends HBox {
    private static final PseudoClass SURE = PseudoClass.getPseudoClass("sure");
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

    private final Bar bar = new Bar();
    private final Label number = new Label();

    public SureBar() {
        getStyleClass().add("sure-bar");
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_RIGHT);
        setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(bar, number);
    }

    /// Shows a prediction's first guess.
    public void show(Prediction prediction) {
        double probability = prediction.best().probability();
        show(probability, String.valueOf(Words.percent(probability)));
        pseudoClassStateChanged(SURE, prediction.sureness() == Sureness.SURE);
        pseudoClassStateChanged(UNSURE, prediction.sureness() == Sureness.UNSURE);
    }

    /// Shows a probability in `[0, 1]`, and what is to be said of it.
    public void show(double probability, String words) {
        bar.show(probability);
        number.setText(words);
    }

    /// The groove and what fills it.
    private static final class Bar extends Region {
        private final Region fill = new Region();
        private double share;

        Bar() {
            getStyleClass().add("groove");
            fill.getStyleClass().add("fill");
            getChildren().add(fill);
        }

        void show(double share) {
            this.share = share;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, Math.round(getWidth() * share), getHeight());
        }
    }
}
