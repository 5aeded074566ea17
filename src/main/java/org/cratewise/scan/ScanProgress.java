package org.cratewise.scan;

import java.time.Duration;
import java.util.Optional;

/// How far a scan is; a snapshot.
///
/// @param found audio files found so far
/// @param unchanged of these, known already and not opened
/// @param toDo of these, to be listened to; grows while walking
/// @param done of these, finished, failures included
/// @param failed of the done ones, not readable
/// @param perSecond tracks finished per second, lately
/// @param left time left at that rate; empty while walking or before a rate is known
public record ScanProgress(
        Phase phase,
        long found,
        long unchanged,
        long toDo,
        long done,
        long failed,
        double perSecond,
        Optional<Duration> left) {

    /// What the scan is about.
    public enum Phase {
        WALKING,
        LISTENING,
        PAUSED,
        DONE
    }
}
