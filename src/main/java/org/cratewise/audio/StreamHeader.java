package org.cratewise.audio;

/// What ffmpeg says of a file before it decodes.
///
/// @param opened whether it was recognised as some kind of media at all
/// @param seconds duration, often estimated; 0 if unknown or if there is no audio
/// @param codec of the first audio stream; empty if there is none
record StreamHeader(boolean opened, double seconds, String codec) {
    boolean hasAudio() {
        return !codec.isEmpty();
    }
}
