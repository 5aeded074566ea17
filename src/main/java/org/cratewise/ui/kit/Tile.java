package org.cratewise.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One figure, large, with its name and what else is to be said of it.
public final class Tile extends VBox {
    private final Label figure = new Label();
    private final Label more = new Label();

    public Tile(String name) {
        getStyleClass().add("tile");
        figure.getStyleClass().add("tile-figure");
        Label title = new Label(name);
        title.getStyleClass().add("tile-name");
        more.getStyleClass().add("tile-more");
        for (Label label : new Label[] {figure, title, more}) label.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, figure, more);
        setFocusTraversable(false);
    }

    /// @param more may be empty
    public Tile show(String figure, String more) {
        this.figure.setText(figure);
        this.more.setText(more);
        return this;
    }
}
