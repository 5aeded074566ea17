package org.cratewise.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cratewise.track.Track;

/// One row of a table: a track that may change under it. One property, so that 100,000 rows cost
/// little and a changed track redraws only its own cells.
public final class TrackRow {
    private final ObjectProperty<Track> track;

    public TrackRow(Track track) {
        this.track = new SimpleObjectProperty<>(track);
    }

    /// The catalog's number for the track; stays while the track changes.
    public long id() {
        return track.get().id();
    }

    public Track track() {
        return track.get();
    }

    public ObjectProperty<Track> trackProperty() {
        return track;
    }
}
