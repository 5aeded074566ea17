package org.cratewise.tag;

import org.cratewise.track.Tags;

/// What was read of a file without listening to it.
///
/// @param secondsHint how long the file says it plays, s; 0 if it doesn't say
/// @param note why nothing, or not all, could be read, for a log; empty if all went well
public record TagReading(Tags tags, double secondsHint, String note) {
    static TagReading nothing(String why) {
        return new TagReading(Tags.NONE, 0, why);
    }
}
