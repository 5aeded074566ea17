package org.cratewise.ui.library;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cratewise.ui.kit.GenreDot;
import org.cratewise.ui.kit.Words;

/// One shelf: its colour where it is a genre, its name and its count.
final class ShelfButton extends ToggleButton {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private static final int INDENT = 14;

    private final Shelf shelf;
    private final String name;
    private final Label count = new Label();
    private final HBox content;
    private final Optional<GenreDot> dot;

    ShelfButton(Shelf shelf, String name, ObservableBooleanValue dark) {
        this.shelf = shelf;
        this.name = name;
        this.dot = shelf.genre().map(genre -> new GenreDot(4.5, dark));
        getStyleClass().setAll("shelf");
        // The bar decides the width, not the longest name.
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        content = content();
        setGraphic(content);
        recolor();
    }

    void count(int tracks) {
        count.setText(Words.count(tracks));
        setAccessibleText(name + ", " + Words.count(tracks));
        pseudoClassStateChanged(NONE, tracks == 0);
    }

    /// Moves it to the right, below what it is a kind of.
    void indent(int depth) {
        HBox.setMargin(
                content.getChildren().getFirst(), new Insets(0, 0, 0, (double) INDENT * depth));
    }

    void recolor() {
        dot.ifPresent(d -> shelf.genre().ifPresent(d::show));
    }

    private HBox content() {
        Label label = new Label(name);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        count.getStyleClass().add("number");
        count.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(label, count);
        dot.ifPresent(d -> content.getChildren().addFirst(d));
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("shelf-content");
        content.prefWidthProperty().bind(widthProperty().subtract(16));
        return content;
    }
}
