package org.cratewise.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Messages;

/// What sections of settings are made of.
final class Parts {
    private static final double NAMES = 150;

    private Parts() {}

    static VBox section(String key, Node... content) {
        VBox section = new VBox(text(Messages.text(key), "settings-heading"));
        section.getChildren().addAll(content);
        section.getStyleClass().add("settings-section");
        return section;
    }

    static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label quiet(String text) {
        return text(text, "settings-quiet");
    }

    static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("settings-grid");
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints()
                .addAll(new ColumnConstraints(NAMES, NAMES, Region.USE_PREF_SIZE), rest);
        return grid;
    }

    /// A control with its name at the left, which a reader of the screen says too.
    static void row(GridPane grid, String name, Region control) {
        Label label = text(name, "settings-name");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        control.setMaxWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, control);
    }

    static void more(GridPane grid, Node node) {
        grid.add(node, 1, grid.getRowCount());
    }
}
