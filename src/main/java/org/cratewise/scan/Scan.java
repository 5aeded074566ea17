package org.cratewise.scan;

import java.util.List;
import org.cratewise.track.Track;

/// One scan: walk, tags, decode, features, predict, store. {@link #run} blocks; everything else may
/// be called from any
/// thread meanwhile.
public final class Scan {
    /// Runs to the end, or until it is cancelled. What is stored by then stays; another scan goes
    /// on from there.
    ///
    /// @throws InterruptedException if the calling thread was interrupted; the scan has stopped by
    /// then
    public ScanReport run() throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    /// Finishes the tracks at hand and starts no others until {@link #resume}.
    public void pause() {
        throw new UnsupportedOperationException();
    }

    /// Goes on after {@link #pause}.
    public void resume() {
        throw new UnsupportedOperationException();
    }

    /// Ends the scan soon, at track boundaries.
    public void cancel() {
        throw new UnsupportedOperationException();
    }

    /// How far it is.
    public ScanProgress progress() {
        throw new UnsupportedOperationException();
    }

    /// The tracks stored or changed since the last call, each in its newest form.
    public List<Track> drainChanged() {
        throw new UnsupportedOperationException();
    }
}
