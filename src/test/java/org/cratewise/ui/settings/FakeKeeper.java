package org.cratewise.ui.settings;

import java.io.IOException;
import java.util.List;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.SampleTracks;

/// Keeps a promise, or fails at an odd one.
final class FakeKeeper implements Promise.Keeper {
    private final List<Integer> possible;
    private int percent;

    FakeKeeper(int percent, List<Integer> possible) {
        this.percent = percent;
        this.possible = possible;
    }

    @Override
    public int promise() {
        return percent;
    }

    @Override
    public List<Integer> possible() {
        return possible;
    }

    @Override
    public List<Track> promise(int wanted) throws IOException {
        if (wanted % 2 == 1) throw new IOException("The disk is full");
        percent = wanted;
        return List.of(SampleTracks.one(wanted));
    }
}
