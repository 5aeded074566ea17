package org.cratewise.ui.changes;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// Text, whole in the tooltip.
final class TextCell<R> extends TableCell<R, String> {
    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        boolean none = empty || text == null || text.isEmpty();
        setText(none ? null : text);
        setTooltip(none ? null : new Tooltip(text));
    }
}
