package org.cratewise.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A few choices side by side, of which always one is made: pages, or ways to look at something.
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /// @param look a style class: `pages` for the strip at the top of a place, `ways` for a control
    public Segments(
            String look, List<T> choices, ObjectProperty<T> choice, Function<T, String> words) {
        getStyleClass().addAll("segments", look);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        for (T each : choices) getChildren().add(button(each, choice, words));
        choice.subscribe(this::select);
    }

    private ToggleButton button(T each, ObjectProperty<T> choice, Function<T, String> words) {
        ToggleButton button = new ToggleButton(words.apply(each));
        button.getStyleClass().setAll("segment");
        button.setUserData(each);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                event -> {
                    choice.set(each);
                    select(each);
                });
        return button;
    }

    private void select(T choice) {
        for (var toggle : group.getToggles())
            if (toggle.getUserData().equals(choice)) group.selectToggle(toggle);
    }
}
