package org.cratewise.ui.player;

import java.util.List;
import org.cratewise.plot.Envelope;
import org.cratewise.track.Passage;
import org.cratewise.track.Track;

/// Where the player learns what it shows of a track. Called off the window's thread; may take
/// seconds.
public interface Sources {
    /// The outline of a track.
    ///
    /// @throws Exception with the reason, if it can't be decoded
    Envelope outline(Track track) throws Exception;

    /// Which genre is heard when; empty if that isn't known.
    ///
    /// @throws Exception if it can't be found out
    List<Passage> passages(Track track) throws Exception;
}
