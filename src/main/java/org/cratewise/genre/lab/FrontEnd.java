package org.cratewise.genre.lab;

/// How features are measured. A network only understands the front end it was trained with.
public enum FrontEnd {
    /// As librosa does, from sound: frames of 2,048 samples, 23 ms apart.
    SOUND,
    /// As from stored levels, 87 ms apart: where some clips have no waveform.
    LEVELS
}
