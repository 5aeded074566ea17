package org.cratewise.plot;

import java.util.List;
import org.cratewise.audio.Listening;
import org.cratewise.track.Stretch;

/// What a scan listens to, unless it was told otherwise.
public final class ListenedTo {
    private ListenedTo() {}

    /// @param seconds the track's duration
    public static List<Stretch> of(double seconds) {
        return Listening.SPREAD.stretches(seconds);
    }
}
