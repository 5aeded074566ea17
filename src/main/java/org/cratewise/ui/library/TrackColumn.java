package org.cratewise.ui.library;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.TrackRow;

/// A column that shows something of a track and knows how to sort by it.
final class TrackColumn<K extends Comparable<? super K>> extends TableColumn<TrackRow, Track> {
    private final Function<Track, K> key;

    /// @param id what it is remembered by, and the end of its heading's key
    /// @param key what it sorts by
    TrackColumn(
            String id,
            double width,
            Function<Track, K> key,
            Supplier<? extends TableCell<TrackRow, Track>> cell) {
        super(Messages.text("column." + id));
        this.key = key;
        setId(id);
        setPrefWidth(width);
        setMinWidth(48);
        setCellValueFactory(row -> row.getValue().trackProperty());
        setCellFactory(column -> cell.get());
    }

    /// Keeps this width whatever the others need, so that its words aren't cut off.
    TrackColumn<K> atLeast(double width) {
        setMinWidth(width);
        return this;
    }

    /// Leaves room beyond this width to columns that can use it.
    TrackColumn<K> atMost(double width) {
        setMaxWidth(width);
        return this;
    }

    /// The order its heading asks for at the moment.
    TrackOrder<K> order() {
        return new TrackOrder<>(key, getSortType() == SortType.DESCENDING);
    }
}
