package org.cratewise.scan;

import org.cratewise.feature.Textures;
import org.cratewise.scan.Tally.Count;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sound;
import org.cratewise.track.Tags;

/// What came of a track so far.
sealed interface Outcome {
    Work work();

    /// It was heard.
    ///
    /// @param cached whether that was earlier, and its features were still there
    record Listened(Work work, Tags tags, Sound sound, Textures textures, boolean cached)
            implements Outcome {}

    /// A model knows what it is.
    ///
    /// @param as what it counts as
    record Judged(Listened heard, Prediction prediction, Count as) implements Outcome {
        @Override
        public Work work() {
            return heard.work();
        }
    }

    /// It can't be heard or judged; the reason is in words for a person.
    record Failed(Work work, Tags tags, String reason) implements Outcome {}

    /// Its file went away before its turn came.
    record Gone(Work work) implements Outcome {}
}
