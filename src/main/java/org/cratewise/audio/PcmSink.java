package org.cratewise.audio;

/// Takes decoded audio piece by piece, so that a long mix never lies in memory.
@FunctionalInterface
public interface PcmSink {
    /// @param window the number of the listening window, from 0, never falling; a new number means
    /// a gap in time
    /// @param samples mono PCM in [-1, 1]; valid until this call returns
    /// @param length how many of them count
    void accept(int window, float[] samples, int length);
}
