package org.cratewise.audio;

/// The format in which tracks are played: what every loudspeaker takes, 16-bit stereo, little
/// endian.
final class Sounding {
    /// Frames in a second.
    static final int RATE = 44_100;

    /// Bytes of a frame.
    static final int FRAME = 4;

    private Sounding() {}

    /// How long so many bytes sound, s.
    static double seconds(long bytes) {
        return (double) bytes / FRAME / RATE;
    }
}
