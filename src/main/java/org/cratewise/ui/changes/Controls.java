package org.cratewise.ui.changes;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.cratewise.ui.kit.Messages;

/// Small pieces that both screens about changes are put together from.
final class Controls {
    private Controls() {}

    static Label label(String key) {
        Label label = new Label(Messages.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("quiet-text");
        return label;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Buttons of which one is pressed, in step with a property.
    ///
    /// @param names the words for each value, in order
    static <T> HBox choice(ObjectProperty<T> value, Map<T, String> names) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("choice");
        names.forEach(
                (one, name) -> {
                    ToggleButton button = new ToggleButton(name);
                    button.setToggleGroup(group);
                    button.setMinWidth(Region.USE_PREF_SIZE);
                    int at = row.getChildren().size();
                    button.getStyleClass()
                            .add(
                                    at == 0
                                            ? "left-pill"
                                            : at == names.size() - 1
                                                    ? "right-pill"
                                                    : "center-pill");
                    button.setOnAction(
                            event -> {
                                // One is always pressed.
                                button.setSelected(true);
                                value.set(one);
                            });
                    value.subscribe(now -> button.setSelected(one.equals(now)));
                    row.getChildren().add(button);
                });
        return row;
    }

    /// A list that folds out, in step with a property.
    static <T> ChoiceBox<T> box(String id, ObjectProperty<T> value, Map<T, String> names) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(names.keySet());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T one) {
                        return names.getOrDefault(one, "");
                    }

                    @Override
                    public T fromString(String name) {
                        throw new UnsupportedOperationException("It is chosen, not typed");
                    }
                });
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
