package org.cratewise.ui.lab;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;

/// Boxes that choose one of a few things.
final class Choices {
    private Choices() {}

    static <T> ComboBox<T> of(List<T> things, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T thing) {
                        return thing == null ? "" : words.apply(thing);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("The box can't be written in");
                    }
                });
        box.getItems().setAll(things);
        Tooltip all = new Tooltip();
        all.textProperty()
                .bind(box.valueProperty().map(thing -> box.getConverter().toString(thing)));
        box.setTooltip(all);
        return box;
    }
}
