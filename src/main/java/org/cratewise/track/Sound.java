package org.cratewise.track;

/// What is known of a track's audio once it was decoded.
///
/// @param key a hash over decoded audio and duration: the same for a moved, renamed or retagged
/// file
/// @param seconds how long it plays
/// @param codec as ffmpeg names it: `mp3`, `flac`, `vorbis`...
public record Sound(String key, double seconds, String codec) {
    /// Nothing known yet.
    public static final Sound UNKNOWN = new Sound("", 0, "");
}
