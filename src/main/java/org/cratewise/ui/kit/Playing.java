package org.cratewise.ui.kit;

import org.cratewise.track.Track;

/// What a screen asks of a player. All of it returns at once.
public interface Playing {
    /// No sound at all.
    Playing SILENT =
            new Playing() {
                @Override
                public void play(Track track) {}

                @Override
                public void toggle() {}

                @Override
                public void seek(double seconds) {}

                @Override
                public void stop() {}
            };

    /// Plays a track from where its genre is heard best.
    void play(Track track);

    /// Pauses, or goes on.
    void toggle();

    /// Goes ahead by so many s, or back.
    void seek(double seconds);

    /// Falls silent.
    void stop();
}
