package org.cratewise.ui.track;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of the page under its name.
final class Section {
    /// For rows that light up under the pointer: their text stands in line with everything else.
    static final Insets OUTDENT = new Insets(0, -8, 0, -8);

    private Section() {}

    /// Always open.
    static VBox open(String name, Region content) {
        Label label = new Label(name);
        label.getStyleClass().add("section-name");
        VBox section = new VBox(label, content);
        section.getStyleClass().add("section");
        return section;
    }

    /// One that can be folded.
    ///
    /// @param unfolded whether it is open; follows and is followed
    static TitledPane folding(String id, String name, Region content, BooleanProperty unfolded) {
        TitledPane pane = new TitledPane(name, content);
        pane.setId(id);
        pane.getStyleClass().addAll("section", "dense");
        pane.setAnimated(false);
        pane.expandedProperty().bindBidirectional(unfolded);
        return pane;
    }
}
