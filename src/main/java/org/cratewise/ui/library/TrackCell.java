package org.cratewise.ui.library;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.TrackRow;

/// A cell about a track. Its tooltip is made when the pointer comes, not for every cell of the
/// table.
abstract class TrackCell extends TableCell<TrackRow, Track> {
    TrackCell() {
        addEventHandler(MouseEvent.MOUSE_ENTERED, event -> offerTip());
    }

    /// Shows the track.
    abstract void show(Track track);

    /// What the pointer is told; empty for nothing. By default the text where it is cut off.
    String tip(Track track) {
        return isTextTruncated() ? getText() : "";
    }

    @Override
    protected final void updateItem(Track track, boolean empty) {
        super.updateItem(track, empty);
        if (empty || track == null) clear();
        else show(track);
    }

    void clear() {
        setText(null);
        setGraphic(null);
    }

    private void offerTip() {
        String tip = isEmpty() || getItem() == null ? "" : tip(getItem());
        setTooltip(tip.isEmpty() ? null : wrapped(tip));
    }

    private static Tooltip wrapped(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        return tooltip;
    }
}
