package org.cratewise.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Shows nodes and hides them; what is hidden takes no room.
public final class Shown {
    private Shown() {}

    /// Shows a node only while something holds.
    ///
    /// @return the node
    public static <N extends Node> N when(N node, ObservableValue<Boolean> holds) {
        node.visibleProperty().bind(holds);
        return folding(node);
    }

    /// Lets a node take room only while it is visible.
    ///
    /// @return the node
    public static <N extends Node> N folding(N node) {
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /// Shows a node, or hides it, until the next call.
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
