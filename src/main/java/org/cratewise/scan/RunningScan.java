package org.cratewise.scan;

import java.util.List;
import java.util.Set;
import org.cratewise.track.Track;

/// A scan as whoever started it sees it. {@link #run} blocks; everything else may be called from
/// any thread meanwhile.
public interface RunningScan {
    /// Runs to the end, or until it is cancelled. What is stored by then stays; another scan goes
    /// on from there. Once only.
    ///
    /// @throws InterruptedException if the calling thread was interrupted; the scan has stopped by
    /// then
    /// @throws org.cratewise.catalog.CatalogException if the catalog can't be used any more, as on
    /// a full disk; the scan has stopped by then
    ScanReport run() throws InterruptedException;

    /// Finishes the tracks at hand and starts no others until {@link #resume}.
    void pause();

    /// Goes on after {@link #pause}.
    void resume();

    /// Ends the scan soon, at track boundaries.
    void cancel();

    /// How far it is.
    ScanProgress progress();

    /// The tracks stored or changed since the last call, each in its newest form.
    List<Track> drainChanged();

    /// The numbers of tracks that are no more since the last call: a new file turned out to be a
    /// track that had moved, and goes on under that track's number. No number is given twice.
    Set<Long> drainRemoved();
}
