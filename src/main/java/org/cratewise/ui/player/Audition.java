package org.cratewise.ui.player;

import org.cratewise.track.Track;
import org.cratewise.ui.kit.Playing;

/// The window's player, as other screens use it.
///
/// @param model of the player
public record Audition(PlayerModel model) implements Playing {
    @Override
    public void play(Track track) {
        model.audition(track);
    }

    @Override
    public void toggle() {
        model.toggle();
    }

    @Override
    public void seek(double seconds) {
        model.skip(seconds);
    }

    @Override
    public void stop() {
        model.stop();
    }
}
