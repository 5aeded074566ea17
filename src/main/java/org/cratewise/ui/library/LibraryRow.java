package org.cratewise.ui.library;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.cratewise.ui.kit.TrackRow;

/// A row of the table that knows whether an album begins with it.
final class LibraryRow extends TableRow<TrackRow> {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("album-first");

    private final LibraryModel model;

    LibraryRow(LibraryModel model) {
        this.model = model;
    }

    @Override
    protected void updateItem(TrackRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean first =
                !empty
                        && row != null
                        && getIndex() > 0
                        && model.mark(row.track()).map(AlbumMark::first).orElse(false);
        pseudoClassStateChanged(FIRST, first);
    }
}
