package org.cratewise.ui.kit;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Lets the headings of a table tell all of their words to the pointer where they are cut off.
public final class HeadingTips {
    private HeadingTips() {}

    /// From now on, for columns that come later too.
    public static void on(TableView<?> table) {
        table.addEventFilter(
                MouseEvent.MOUSE_ENTERED_TARGET, event -> offer(event.getTarget(), table));
    }

    private static void offer(EventTarget target, TableView<?> table) {
        Node node = target instanceof Node there ? there : table;
        while (node != table && node != null && !(node instanceof Label)) node = node.getParent();
        if (!(node instanceof Label label) || label.getParent() == null) return;
        if (!label.getParent().getStyleClass().contains("column-header")) return;
        label.setTooltip(label.isTextTruncated() ? new Tooltip(label.getText()) : null);
    }
}
