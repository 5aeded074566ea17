package org.cratewise.ui.kit;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.shape.Circle;
import org.cratewise.track.Genre;

/// A genre's colour beside its word.
public final class GenreDot extends Circle {
    private final ObservableBooleanValue dark;

    /// @param dark whether the theme is dark
    public GenreDot(double radius, ObservableBooleanValue dark) {
        super(radius);
        this.dark = dark;
        getStyleClass().add("genre-dot");
    }

    public void show(Genre genre) {
        setFill(GenreColors.of(genre, dark.get()));
    }
}
