package org.cratewise.ui.changes;

import java.util.List;
import java.util.function.Supplier;
import org.cratewise.catalog.Catalog;
import org.cratewise.sorting.GenreWords;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Ongoing;

/// What both screens about changes work with.
///
/// @param jobs work off the window's thread
/// @param catalog asked off the window's thread; throws with a message for people if it can't be
///     opened
/// @param changed called on the window's thread when files and their tracks have changed
/// @param words how genres are written, as it is wanted now
/// @param ongoing what is asked about before the window closes
public record Workplace(
        Jobs jobs,
        Supplier<Catalog> catalog,
        Runnable changed,
        Supplier<GenreWords> words,
        Ongoing ongoing) {
    List<Track> tracks() {
        return catalog.get().tracks();
    }
}
