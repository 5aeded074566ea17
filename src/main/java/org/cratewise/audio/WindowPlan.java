package org.cratewise.audio;

import java.util.List;
import java.util.stream.IntStream;

/// Which stretches of a track are decoded.
///
/// Starts are whole seconds: a retag that changes an estimated duration by a hair doesn't move
/// them.
///
/// @param starts s from the beginning, rising; empty means the whole track
/// @param windowSeconds length of each stretch, s
record WindowPlan(List<Integer> starts, double windowSeconds) {
    /// Everything, as one window.
    static final WindowPlan WHOLE = new WindowPlan(List.of(), 0);

    WindowPlan {
        starts = List.copyOf(starts);
    }

    /// Spreads the windows evenly over a track; one too short for them is heard whole.
    ///
    /// @param seconds the track's duration; 0 if unknown
    static WindowPlan of(Listening listening, double seconds) {
        double first = seconds * listening.margin();
        double room = seconds - 2 * first;
        double heard = listening.windows() * listening.windowSeconds();
        if (listening.whole() || room < heard) return WHOLE;
        double gap = (room - heard) / Math.max(1, listening.windows() - 1);
        double lead = listening.windows() == 1 ? first + gap / 2 : first;
        return new WindowPlan(
                IntStream.range(0, listening.windows())
                        .map(w -> (int) Math.floor(lead + w * (listening.windowSeconds() + gap)))
                        .boxed()
                        .toList(),
                listening.windowSeconds());
    }

    boolean whole() {
        return starts.isEmpty();
    }

    /// Samples in one window.
    int samples(int sampleRate) {
        return (int) Math.round(windowSeconds * sampleRate);
    }
}
