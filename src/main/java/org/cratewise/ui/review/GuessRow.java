package org.cratewise.ui.review;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cratewise.track.Guess;
import org.cratewise.ui.kit.GenreDot;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.SureBar;
import org.cratewise.ui.kit.Words;

/// One guess with the key that takes it.
final class GuessRow extends HBox {
    GuessRow(String key, Guess guess, ObservableBooleanValue dark, Runnable take) {
        getStyleClass().add("guess-row");
        setAlignment(Pos.CENTER_LEFT);
        KeyCap cap = new KeyCap(key);
        cap.getStyleClass().add("guess-key");
        GenreDot dot = new GenreDot(5, dark);
        dot.show(guess.genre());
        Label name = new Label(Words.genre(guess.genre()), dot);
        name.getStyleClass().add("guess-name");
        name.setMinWidth(140);
        SureBar bar = new SureBar();
        int percent = Words.percent(guess.probability());
        bar.show(guess.probability(), Messages.text("review.percent", percent));
        bar.setMaxWidth(Double.MAX_VALUE);
        setHgrow(bar, Priority.ALWAYS);
        setMaxWidth(560);
        getChildren().setAll(cap, name, bar);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Messages.text("library.guess", Words.genre(guess.genre()), percent));
        setOnMouseClicked(event -> take.run());
    }
}
