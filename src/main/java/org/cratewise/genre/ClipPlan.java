package org.cratewise.genre;

import java.util.Optional;
import org.cratewise.track.Genre;

/// A labelled clip that may be heard.
///
/// @param key unique: a GTZAN clip's name or a recording's file name
/// @param genre what it is
/// @param second a genre it is as well, to a lesser degree
/// @param part where it comes from
/// @param fold which of the {@link ArtistFolds} it belongs to
record ClipPlan(String key, Genre genre, Optional<Genre> second, Part part, int fold) {
    /// Whether it is known as sound; otherwise by its levels only.
    boolean isRecording() {
        return part == Part.RECORDING || part == Part.AMBIGUOUS;
    }
}
