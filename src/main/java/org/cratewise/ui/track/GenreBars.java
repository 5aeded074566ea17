package org.cratewise.ui.track;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.ui.kit.GenreDot;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// The genres heard, the likeliest first: dot, word, bar and number. A press says that it is this
/// one.
final class GenreBars extends VBox {
    private final ObservableBooleanValue dark;
    private final int most;
    private final Consumer<Genre> chosen;

    /// @param most rows
    GenreBars(ObservableBooleanValue dark, int most, Consumer<Genre> chosen) {
        this.dark = dark;
        this.most = most;
        this.chosen = chosen;
        getStyleClass().add("genre-bars");
    }

    /// @param settled what a person decided; none if nobody did
    void show(Optional<Prediction> prediction, List<Genre> settled) {
        getChildren().clear();
        prediction.ifPresent(
                p ->
                        p.ranked().stream()
                                .limit(most)
                                .forEach(guess -> getChildren().add(row(guess, settled))));
    }

    private Button row(Guess guess, List<Genre> settled) {
        GenreDot dot = new GenreDot(5, dark);
        dot.show(guess.genre());
        Label name = new Label(Words.genre(guess.genre()));
        name.getStyleClass().add("name");
        GenreBar bar = new GenreBar(guess, dark);
        HBox.setHgrow(bar, Priority.ALWAYS);
        int percent = Words.percent(guess.probability());
        Label number = new Label(Messages.text("about.percent", percent));
        number.getStyleClass().add("number");
        HBox content = new HBox(dot, name, bar, number);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("content");
        Button row = new Button("", content);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().setAll("genre-row");
        if (settled.contains(guess.genre())) row.getStyleClass().add("settled");
        row.setMaxWidth(Double.MAX_VALUE);
        setMargin(row, Section.OUTDENT);
        content.prefWidthProperty().bind(row.widthProperty().subtract(16));
        String say = Messages.text("about.choose", Words.genre(guess.genre()));
        row.setTooltip(new Tooltip(say));
        row.setAccessibleText(say + ", " + number.getText());
        row.setOnAction(event -> chosen.accept(guess.genre()));
        return row;
    }
}
