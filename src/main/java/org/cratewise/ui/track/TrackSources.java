package org.cratewise.ui.track;

import java.util.List;
import java.util.Optional;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;

/// Where the track page learns what the catalog's row doesn't say. Called off the window's thread;
/// each may take seconds.
public interface TrackSources {
    /// Every genre the model knows with its probability; empty if it never heard the track.
    Optional<Prediction> heard(Track track);

    /// What the file says of itself.
    FileFacts facts(Track track);

    /// Tracks of the library that sound like this one, the nearest first.
    List<Track> similar(Track track);
}
