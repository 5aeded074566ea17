package org.cratewise.ui.chart;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.cratewise.track.Genre;
import org.cratewise.ui.kit.GenreDot;
import org.cratewise.ui.kit.Words;

/// The genres of a chart with their colours; those that are switched on stand out.
public final class GenreLegend extends FlowPane {
    private final ObservableBooleanValue dark;
    private Consumer<BitSet> changed = genres -> {};
    private List<Genre> genres = List.of();

    /// @param dark whether the theme is dark
    public GenreLegend(ObservableBooleanValue dark) {
        this.dark = dark;
        getStyleClass().add("genre-legend");
        dark.subscribe((before, now) -> show(genres));
    }

    /// What to do when others are switched on, by index; none means all.
    public void onChanged(Consumer<BitSet> changed) {
        this.changed = changed;
    }

    public void show(List<Genre> genres) {
        this.genres = List.copyOf(genres);
        getChildren().setAll(this.genres.stream().map(this::button).toList());
    }

    private ToggleButton button(Genre genre) {
        GenreDot dot = new GenreDot(4.5, dark);
        dot.show(genre);
        ToggleButton button = new ToggleButton(Words.genre(genre), dot);
        button.getStyleClass().setAll("legend-entry");
        button.setOnAction(event -> tell());
        return button;
    }

    private void tell() {
        BitSet on = new BitSet();
        for (int i = 0; i < getChildren().size(); i++)
            on.set(i, ((ToggleButton) getChildren().get(i)).isSelected());
        changed.accept(on);
    }
}
