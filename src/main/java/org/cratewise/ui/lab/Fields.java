package org.cratewise.ui.lab;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.cratewise.ui.kit.Shown;

/// Names at the left, controls at the right.
final class Fields extends GridPane {
    // Not the grid's own count, which leaves out rows that aren't there at the moment.
    private int rows;

    Fields() {
        getStyleClass().add("fields");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(112);
        names.setPrefWidth(124);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, controls);
    }

    /// @return the name's label
    Label add(String name, Node control) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        label.setLabelFor(named(control));
        addRow(rows++, label, control);
        return label;
    }

    // Around the control may be a box, with a button or a sentence in it.
    private static Node named(Node control) {
        return control instanceof Pane box ? box.getChildren().getFirst() : control;
    }

    /// A row that is only there while something holds.
    void add(String name, Node control, ObservableValue<Boolean> shown) {
        Label label = add(name, control);
        for (Node node : new Node[] {label, control}) {
            Shown.when(node, shown);
        }
    }

    static TextField text(StringProperty value, String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        if (!prompt.isEmpty()) field.setAccessibleText(prompt);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    static HBox beside(TextField field, Button button) {
        HBox.setHgrow(field, Priority.ALWAYS);
        button.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(6, field, button);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// A sentence in red; takes no room while there is none.
    static Label problem(ObservableValue<String> text) {
        Label label = new Label();
        label.getStyleClass().add("problem");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        Shown.when(label, label.textProperty().isNotEmpty());
        return label;
    }
}
