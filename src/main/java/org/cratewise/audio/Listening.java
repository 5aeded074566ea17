package org.cratewise.audio;

import java.util.List;
import org.cratewise.track.Stretch;

/// How much of a track is listened to: some windows spread evenly over it, or all of it.
///
/// @param windows how many windows; 0 means the whole track
/// @param windowSeconds length of one window, s
/// @param margin the part at each end that is skipped, as a fraction of the track
public record Listening(int windows, double windowSeconds, double margin) {
    /// Three windows of 15 s, without the first and the last tenth.
    public static final Listening SPREAD = new Listening(3, 15, 0.1);

    /// All of it.
    public static final Listening WHOLE = new Listening(0, 0, 0);

    public Listening {
        if (windows < 0
                || windowSeconds < 0
                || windows > 0 && windowSeconds < 1
                || margin < 0
                || margin >= 0.5)
            throw new IllegalArgumentException(
                    "Can't listen like that: " + windows + " x " + windowSeconds + " s");
    }

    /// What of a track is heard, as a {@link Decoder} does it; one too short for its windows is
    /// heard as a whole.
    ///
    /// @param seconds the track's duration; nothing is known of one of 0
    public List<Stretch> stretches(double seconds) {
        if (seconds <= 0) return List.of();
        WindowPlan plan = WindowPlan.of(this, seconds);
        if (plan.whole()) return List.of(new Stretch(0, seconds));
        return plan.starts().stream().map(at -> new Stretch(at, at + windowSeconds)).toList();
    }

    /// Whether every second is heard.
    public boolean whole() {
        return windows == 0;
    }
}
