package org.cratewise.audio;

import java.nio.file.Path;

/// Plays one track at a time. Every method returns at once; what came of it is to be asked with
/// {@link #now}.
public interface Player extends AutoCloseable {
    /// What a player does.
    enum Phase {
        /// Nothing was asked of it.
        IDLE,
        PLAYING,
        PAUSED,
        /// The track is over.
        ENDED,
        /// There is no loudspeaker.
        SILENT,
        /// The track can't be decoded; the reason says why.
        FAILED
    }

    /// A moment of playing.
    ///
    /// @param seconds where in the track
    /// @param reason why it failed, in words for a person; empty otherwise
    record Now(Phase phase, double seconds, String reason) {
        /// Before anything was asked of it.
        public static final Now IDLE = new Now(Phase.IDLE, 0, "");
    }

    /// Plays a track from some second on, in place of what it played before.
    void play(Path file, double from);

    /// Is silent until {@link #resume}; nothing happens if it doesn't play.
    void pause();

    /// Goes on after {@link #pause}.
    void resume();

    /// Is silent and forgets the track.
    void stop();

    /// What it does at this moment.
    Now now();

    @Override
    void close();
}
