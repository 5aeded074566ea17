package org.cratewise.scan;

import java.nio.file.Path;
import org.cratewise.audio.Listening;
import org.cratewise.audio.UnreadableAudioException;

/// Listens to files. Called by several threads at once.
@FunctionalInterface
public interface Ears {
    /// Listens to one file.
    ///
    /// @param expectedSeconds how long the file says it plays, s; 0 if it doesn't say
    /// @throws UnreadableAudioException with the reason, if there is nothing to hear
    /// @throws InterruptedException if the thread was interrupted; it has stopped by then
    /// @throws java.util.concurrent.CancellationException if the program was told to end
    Heard listen(Path file, Listening listening, double expectedSeconds)
            throws UnreadableAudioException, InterruptedException;
}
