package org.cratewise.audio;

/// Where sound goes.
public interface Speaker {
    /// Begins to use it.
    ///
    /// @throws NoSpeakerException if there is none, or others have it for themselves
    Voice open() throws NoSpeakerException;

    /// One use of a loudspeaker: 44,100 Hz, 16-bit stereo, little endian.
    interface Voice extends AutoCloseable {
        /// Hands over sound; waits while the loudspeaker has enough for now.
        void write(byte[] frames, int from, int length);

        /// How much was really heard so far, s.
        double heardSeconds();

        /// Is silent until {@link #resume}.
        void pause();

        void resume();

        /// Waits until all that was handed over was heard.
        void drain();

        /// Is silent at once.
        @Override
        void close();
    }

    /// The computer's own.
    static Speaker ofTheSystem() {
        return new SystemSpeaker();
    }
}
